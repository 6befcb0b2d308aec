import { Refused } from '../../store/refused.ts';
import { Uuid } from '../cursor.ts';

/** What is no id of ours is nobody's. */
export function requireUuid(id: string): string {
  if (!Uuid.safeParse(id).success) throw new Refused('not_found');
  return id;
}
