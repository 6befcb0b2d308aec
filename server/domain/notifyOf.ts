import type { Settings } from './settings.ts';
import type { Profile, Ticket } from './state.ts';

/**
 * Whether the team is told by e-mail of a customer's message on a ticket: `before` is that ticket as it was, null when
 * the message opens it. One mail a ticket while it is unread, or one a message where the shop wants that (NOTE-1);
 * never about a blocked profile (NOTE-3). A keyword asks nobody for an answer and marks nothing unread: it is no
 * message on a ticket, and whoever receives one does not ask here.
 */
export function notifiesOf(
  before: Pick<Ticket, 'read'> | null,
  { emailNotifications: { on, recipients, everyMessage } }: Pick<Settings, 'emailNotifications'>,
  { blockedAt }: Pick<Profile, 'blockedAt'>,
): boolean {
  if (!on || recipients.length === 0 || blockedAt) return false;
  return everyMessage || before === null || before.read;
}
