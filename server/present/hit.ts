import type * as wire from '../../contract/shapes.ts';
import { excerptOf } from '../domain/search/excerpt.ts';
import type { Hit } from '../store/read/search/hits.ts';

export function presentHit(hit: Hit, query: string): wire.Hit | null {
  if (!hit) return null;
  const { messageId, body, sentAt } = hit;
  return { message_id: messageId, excerpt: excerptOf(body, query), sent_at: sentAt.toISOString() };
}
