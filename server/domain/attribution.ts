import type { Facts } from './facts.ts';
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
  { settings }: Pick<Facts, 'settings'>,
  { unanswered }: Pick<Profile, 'unanswered'>,
  at: Date,
): MarketingRef | null {
  const sentAt = unanswered && new Date(unanswered.sentAt);
  return sentAt && isWithin(settings.attributionWindowHours, sentAt, at) ? unanswered : null;
}

/**
 * The same for a text that is processed later than it came: meanwhile there may have been another send, and other
 * texts. It answers the last send before it, unless a text came in between or a later one has been attributed to it.
 */
export function answeredLate({ settings, thread }: Facts, at: Date): MarketingRef | null {
  const send = thread.findLast(message => isSend(message) && message.sentAt <= at);
  const ref = send && refOf(send);
  if (!ref || !isWithin(settings.attributionWindowHours, send.sentAt, at)) return null;
  const after = thread.filter(message => isText(message) && isBefore(send, message));
  const isTaken = after.some(text => text.sentAt <= at || isAnswerTo(text, ref));
  return isTaken ? null : ref;
}

/** Also where it answers a later send of the same campaign: then too much is left unattributed, and nothing twice. */
function isAnswerTo({ attributedType, attributedId }: Message, { type, id }: MarketingRef): boolean {
  return attributedType === type && attributedId === id;
}

/** Of two of one millisecond the one that was kept first came first: ids grow. */
export function isBefore(a: Message, b: Message): boolean {
  return a.sentAt.getTime() === b.sentAt.getTime() ? a.id < b.id : a.sentAt < b.sentAt;
}

/** A text that is no keyword. */
export function isText({ direction, keywordKind }: Message): boolean {
  return direction === 'inbound' && keywordKind === null;
}

/** A campaign's or flow's message that has left. */
export function isSend({ marketingType, status }: Message): boolean {
  return marketingType !== null && status !== 'failed';
}

function refOf({
  marketingType: type,
  marketingId: id,
  marketingName,
  sentAt,
}: Message): MarketingRef | null {
  return type && id ? { type, id, name: marketingName ?? id, sentAt: sentAt.toISOString() } : null;
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
