import type { TicketBefore } from '../domain/ticketBefore.ts';

export function presentBefore(was: TicketBefore | null) {
  if (!was) return null;
  const { snoozedUntil: snoozed_until, ...rest } = was;
  return { ...rest, snoozed_until };
}
