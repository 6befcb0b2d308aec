import type { MarketingRef, Message, Profile, Ticket } from './state.ts';

const HOUR_MS = 3_600_000;

/** Whether a text of that moment is within the attribution window of a send (ATTR-1). */
export function isWithin(windowHours: number, sentAt: Date, at: Date): boolean {
  const age = at.getTime() - sentAt.getTime();
  return age >= 0 && age <= windowHours * HOUR_MS;
}

/**
 * What a text of that moment answers: the last campaign's or flow's message, where no text has come since. The
 * latest decides, and only the first text after it counts (ATTR-1 to ATTR-3).
 */
export function answeredBy(
  { unanswered }: Pick<Profile, 'unanswered'>,
  at: Date,
  windowHours: number,
): MarketingRef | null {
  return unanswered && isWithin(windowHours, new Date(unanswered.sentAt), at) ? unanswered : null;
}

/** Once a text has come, whatever became of it, no later one answers the same message (ATTR-2). */
export function heardAfter({ unanswered }: Pick<Profile, 'unanswered'>, at: Date): MarketingRef | null {
  return unanswered && new Date(unanswered.sentAt) > at ? unanswered : null;
}

type Attributed = Pick<Message, 'attributedType' | 'attributedId' | 'attributedName'>;

export function attributedTo(ref: MarketingRef | null): Attributed {
  return {
    attributedType: ref?.type ?? null,
    attributedId: ref?.id ?? null,
    attributedName: ref?.name ?? null,
  };
}

/** A ticket shows what its latest attributed text answers. */
export function withAttribution(ticket: Ticket, ref: MarketingRef | null, at: Date): Ticket {
  if (!ref || (ticket.attributedAt && ticket.attributedAt > at)) return ticket;
  return { ...ticket, ...attributedTo(ref), attributedAt: at };
}
