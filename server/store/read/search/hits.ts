import { holds, piecesIn } from '../../../../contract/search/hits.ts';
import type { Term } from '../../../../contract/search/terms.ts';
import type { Head } from '../../../domain/search/documents.ts';
import { placesOfTickets } from '../../../domain/search/found.ts';
import { numberIn } from '../../../domain/search/numberIn.ts';
import { has } from '../../../domain/search/numberSet.ts';
import type { Reading } from '../../database.ts';
import { headsOf } from '../../search/documents.ts';
import { phoneDigits } from '../phoneDigits.ts';
import type { Candidates } from './candidates.ts';
import type { Ordered } from './inOrder.ts';
import type { Index } from './openIndex.ts';
import type { Text } from './texts.ts';

/** The newest message that holds what is looked for; null where the ticket's head does. */
export type Hit = { messageId: string; body: string; sentAt: Date } | null;

export type Question = { query: string; terms: Term[] };

/** A ticket, and what its head does not say. */
type Open = { ticket: Ordered; missing: Term[] };

/** Of a ticket these are read, the last that came in: nearly always the first of them it is. */
const MOST_MESSAGES = 5;

/** What of some tickets holds it, by their ids; and whether any may have more than was read. */
export type Checked = { hits: Map<string, Hit>; isCut: boolean };

/**
 * Those tickets that do hold what is looked for. With `lastFirst` each one's last message is read before anything else is, as
 * pays where that holds it of most; else all is read at once.
 */
export async function hitsAmong(
  tx: Reading,
  workspaceId: string,
  tickets: Ordered[],
  question: Question,
  index: Index,
  { found, mayBeNamed }: Candidates,
  lastFirst: boolean,
): Promise<Checked> {
  const places = placesOfTickets(found.messages, new Set(tickets.map(({ number }) => number)));
  const textsOf = (some: Ordered[], from: number, to: number) =>
    index.textsOf(some.flatMap(({ number }) => places.get(number)?.slice(from, to) ?? []));
  const hits = new Map<string, Hit>();
  const last = lastFirst ? await textsOf(tickets, 0, 1) : [];
  const unnamed = tickets.filter(({ number }) => !has(found.heads, number));
  addHits(hits, unnamed.map(lacking(question.terms)), last);
  const left = tickets.filter(({ id }) => !hits.has(id));
  const ids = mayBeNamed ? left.map(({ id }) => id) : [];
  const [heads, texts] = await Promise.all([
    headsOf(tx, workspaceId, ids),
    lastFirst ? last : textsOf(left, 0, MOST_MESSAGES),
  ]);
  // Whose head may say some of it.
  const open = left.map(ticket => ({
    ticket,
    missing: missingIn(heads.get(ticket.id), question, index.led),
  }));
  for (const { ticket, missing } of open) if (missing.length === 0) hits.set(ticket.id, null);
  const unsaid = open.filter(({ missing }) => missing.length > 0);
  addHits(hits, unsaid, texts);
  const unread = lastFirst ? unsaid.filter(({ ticket }) => !hits.has(ticket.id)) : [];
  addHits(hits, unread, await textsOf(unread.map(itsTicket), 1, MOST_MESSAGES));
  const isCut = unsaid.some(
    ({ ticket: { id, number } }) => !hits.has(id) && (places.get(number)?.length ?? 0) > MOST_MESSAGES,
  );
  return { hits, isCut };
}

const itsTicket = ({ ticket }: Open) => ticket;

function lacking(terms: Term[]) {
  return (ticket: Ordered): Open => ({ ticket, missing: terms });
}

/** What of it the head does not say. */
function missingIn(head: Head | undefined, { query, terms }: Question, led: Index['led']): Term[] {
  if (!head) return terms;
  const hasPhone = (typed: string) => {
    const digits = phoneDigits(typed);
    return digits !== null && head.phones.some(phone => phone.includes(digits));
  };
  if (hasPhone(query)) return [];
  // The parts of a number are none.
  const isNumber = terms.length > 1 && phoneDigits(query) !== null;
  const written = [head.name ?? '', ...head.emails].map(piecesIn);
  return terms.filter(
    term =>
      (isNumber || !hasPhone(term.typed)) &&
      !isNumberOf(head, numberIn(term.typed), led) &&
      !written.some(pieces => holds(pieces, term)),
  );
}

function isNumberOf({ ticket }: Head, number: number | null, led: Index['led']): boolean {
  return number !== null && (number === ticket || led.get(number) === ticket);
}

/** Texts come the newest first. */
function addHits(hits: Map<string, Hit>, open: Open[], texts: Text[]): void {
  const threads = Map.groupBy(texts, ({ threadId }) => threadId);
  for (const { ticket, missing } of open) {
    const text = threads.get(ticket.threadId)?.find(({ body }) => holdsAll(body, missing));
    if (text) hits.set(ticket.id, { messageId: text.id, body: text.body, sentAt: text.sentAt });
  }
}

function holdsAll(body: string, terms: Term[]): boolean {
  const pieces = piecesIn(body);
  return terms.every(term => holds(pieces, term));
}
