import type { TicketStatus } from '../../../contract/vocabulary.ts';
import type { Ticket } from '../state.ts';

/** Which of two states leaves more to be done. */
const AWAKE = { closed: 0, snoozed: 1, open: 2 } satisfies Record<TicketStatus, number>;

/**
 * The older SMS ticket, with what the younger one brings: nobody who waits is forgotten, so that it is open where either was,
 * and unread where either was.
 */
export function joinedTicket(older: Ticket, younger: Ticket): Ticket {
  const [busy, idle] = AWAKE[younger.status] > AWAKE[older.status] ? [younger, older] : [older, younger];
  return {
    ...older,
    status: busy.status,
    snoozedUntil: busy.status === 'snoozed' ? firstOf(older.snoozedUntil, younger.snoozedUntil) : null,
    read: older.read && younger.read,
    assigneeId: busy.assigneeId ?? idle.assigneeId,
    awaitsTurnSince: turnAfter(older, younger),
    tags: [...new Set([...older.tags, ...younger.tags])],
    lapsing: older.lapsing || younger.lapsing,
    ...wroteLast(older, younger),
    ...askedAfter(older, younger),
    ...attributionAfter(older, younger),
    ...flagsAfter(older, younger),
  };
}

/** PROF-5: replies go to the phone that wrote last, from the number that it wrote to. */
function wroteLast(older: Ticket, younger: Ticket): Partial<Ticket> {
  const { phone, sendingNumber, lastInboundAt } = isLater(younger.lastInboundAt, older.lastInboundAt)
    ? younger
    : older;
  return { phone, sendingNumber, lastInboundAt, sortedAt: latest(older.sortedAt, younger.sortedAt) };
}

/** TIME-1: what was asked in one thread was not answered in the other. */
function askedAfter(older: Ticket, younger: Ticket): Partial<Ticket> {
  const waiting = [older, younger].filter(({ askedAt, answers }) => askedAt !== null && answers === 0);
  const [first, second] = waiting.length > 0 ? waiting : [older, younger];
  if (!first) return {};
  if (!second) return { askedAt: first.askedAt, answers: first.answers };
  if (waiting.length > 0) return { askedAt: firstOf(first.askedAt, second.askedAt), answers: 0 };
  const { askedAt, answers } = isLater(second.askedAt, first.askedAt) ? second : first;
  return { askedAt, answers };
}

function attributionAfter(older: Ticket, younger: Ticket): Partial<Ticket> {
  const { attributedType, attributedId, attributedName, attributedAt } = isLater(
    younger.attributedAt,
    older.attributedAt,
  )
    ? younger
    : older;
  return { attributedType, attributedId, attributedName, attributedAt };
}

function flagsAfter(older: Ticket, younger: Ticket): Partial<Ticket> {
  const { flags, flaggedMessageId } = older.flags.length > 0 ? older : younger;
  return { flags, flaggedMessageId };
}

/** ASSIGN-4: round robin owes an agent to what has none yet. */
function turnAfter(older: Ticket, younger: Ticket): Date | null {
  const isAssigned = older.assigneeId !== null || younger.assigneeId !== null;
  return isAssigned ? null : firstOf(older.awaitsTurnSince, younger.awaitsTurnSince);
}

function firstOf(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a < b ? a : b) : (a ?? b);
}

function isLater(a: Date | null, b: Date | null): boolean {
  return a !== null && (b === null || a > b);
}

function latest(a: Date, b: Date): Date {
  return a > b ? a : b;
}
