import type { KnownProfileRow } from '../../store/read/klaviyo/profiles.ts';
import { type Resource, resource } from './document.ts';

/** The one conversation of a profile, which is its SMS ticket; none where they have never texted. */
export function presentConversations(
  publicUrl: string,
  { id, smsTicketId }: Pick<KnownProfileRow, 'id' | 'smsTicketId'>,
): Resource[] {
  if (smsTicketId === null) return [];
  const profile = { data: { type: 'profile', id } };
  const made = { type: 'conversation', id: smsTicketId, attributes: {}, relationships: { profile } };
  return [resource(publicUrl, 'conversations', made)];
}
