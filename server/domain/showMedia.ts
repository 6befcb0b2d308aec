import { type Decision, NOTHING, SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import type { StoredMedia } from './state.ts';

/**
 * SMS-8: what has been fetched of a customer's pictures is shown, in the order in which they were sent; the rest stays
 * left out. `sent` are the ids of all that came with the text. What is shown once stays.
 */
export function showMedia(facts: Facts, sent: string[], stored: StoredMedia[]): Decision {
  const was = facts.message;
  if (!was || was.erasedAt) return { refused: 'not_found' };
  const known = new Map([...stored, ...was.media].map(one => [one.id, one]));
  const media = sent.flatMap(id => known.get(id) ?? []);
  if (media.length <= was.media.length) return NOTHING;
  const mediaLeftOut = Math.max(0, was.media.length + was.mediaLeftOut - media.length);
  const fields = { media_left_out: { from: was.mediaLeftOut, to: mediaLeftOut } };
  const about = { ticketId: was.ticketId, messageId: was.id, profileId: was.profileId };
  return {
    messages: [{ ...was, media, mediaLeftOut }],
    changes: [{ type: 'message.updated', actor: SYSTEM, ...about, fields }],
  };
}
