import type { NotificationChoices } from '../../contract/notificationRoutes.ts';
import { isInViews, isQuietTime } from '../../contract/notifications.ts';

export type PushFacts = {
  now: Date;
  choices: NotificationChoices;
  memberId: string;
  /** Whether a note mentions them; else a customer has written. */
  isMention: boolean;
  /** When it was written. */
  at: Date;
  ticket: { assigneeId: string | null; read: boolean };
  blockedAt: Date | null;
  /** The members who have the ticket before them now. */
  viewers: readonly string[];
};

/** Later than this it is no news, and who looks in again finds it there. */
const NEWS_FOR_MS = 4 * 3600 * 1000;

/** Whether a member is told on a device of theirs, at the moment of telling (NOTE-1, NOTE-3). */
export function wantsPush({ now, choices, memberId, isMention, at, ticket, ...rest }: PushFacts): boolean {
  if (rest.blockedAt || rest.viewers.includes(memberId)) return false;
  if (now.getTime() - at.getTime() > NEWS_FOR_MS) return false;
  if (isQuietTime(choices.do_not_disturb, now.getTime())) return false;
  if (isMention) return choices.mentions;
  return !ticket.read && isInViews(choices.notify, ticket.assigneeId, memberId);
}
