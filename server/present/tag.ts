import type * as wire from '../../contract/tagRoutes.ts';
import type { Tag } from '../domain/state.ts';

export function presentTag({ id, name, color, createdAt }: Tag): wire.Tag {
  return { id, name, color, created_at: createdAt.toISOString() };
}
