import type { Joined } from '../../contract/changes.ts';
import type { ChangeRow } from '../store/read/changes.ts';

/** Whom a change has made one, or of whom it has moved what was left (`domain/joining/joinProfiles.ts`). */
export function joinedIn({ type, profileId, ticketId, fields }: ChangeRow): Joined[] {
  const gone = fields.profile_id?.from ?? fields.moved?.from;
  if (type !== 'profile.joined' || !profileId || typeof gone !== 'string') return [];
  const goneTicket = fields.ticket_id?.from;
  return [
    {
      ...{ profile_id: profileId, gone_id: gone, ticket_id: ticketId },
      gone_ticket_id: typeof goneTicket === 'string' ? goneTicket : null,
    },
  ];
}
