import type { ChangesFrame } from '../../contract/changes.ts';
import type { NotificationChoices } from '../../contract/notificationRoutes.ts';
import { isInViews, isQuietTime } from '../../contract/notifications.ts';
import type { Message, Note, TicketDetail } from '../../contract/shapes.ts';

/** Something to be told now, and how. */
export type News = { ticket: TicketDetail; rings: boolean; shows: boolean } & (
  | { kind: 'message'; of: Message }
  | { kind: 'mention'; of: Note }
);

/** What came while a line was down is seen in the list, and is no news. */
const NEWS_FOR = 120_000;

/** What in a frame is to be told to this member (NOTE-1), at this moment in milliseconds since 1970. */
export function newsIn(frame: ChangesFrame, me: string, choices: NotificationChoices, now: number): News[] {
  if (isQuietTime(choices.do_not_disturb, now)) return [];
  const fresh = frame.changes.filter(({ at }) => now - Date.parse(at) < NEWS_FOR);
  const told = fresh.flatMap(({ type, ticket_id, message_id }): News[] => {
    const ticket = frame.tickets.find(({ id }) => id === ticket_id);
    if (!ticket || ticket.profile_detail.blocked) return [];
    if (type === 'message.created') return messageIn(frame, message_id, ticket, me, choices);
    return type === 'note.created' && choices.mentions ? mentionsIn(frame, ticket, me) : [];
  });
  return told.filter(({ rings, shows }) => rings || shows);
}

/** Keywords, what has been read at once, and what we say ourselves are none. */
function messageIn(
  { messages }: ChangesFrame,
  id: string | null,
  ticket: TicketDetail,
  me: string,
  { sound, notify }: NotificationChoices,
): News[] {
  const message = messages.find(one => one.id === id);
  if (message?.direction !== 'inbound' || message.keyword !== null || ticket.read) return [];
  const wanted = (views: NotificationChoices['sound']) => isInViews(views, ticket.assignee_id, me);
  return [{ kind: 'message', of: message, ticket, rings: wanted(sound), shows: wanted(notify) }];
}

/** A change names no note: of those on this ticket that came with it, the ones that are new. */
function mentionsIn({ notes }: ChangesFrame, ticket: TicketDetail, me: string): News[] {
  return notes
    .filter(note => note.ticket_id === ticket.id && note.edited_at === null && note.author?.id !== me)
    .filter(note => note.mentions.some(({ id }) => id === me))
    .map(of => ({ kind: 'mention', of, ticket, rings: true, shows: true }));
}
