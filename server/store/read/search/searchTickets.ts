import { termsOf } from '../../../../contract/search/terms.ts';
import { ticketsIn } from '../../../domain/search/found.ts';
import type { Reading } from '../../database.ts';
import { type Listed, type Position, type TicketRow, ticketsById } from '../tickets.ts';
import { candidatesOf, lookedFor, wordsIn } from './candidates.ts';
import { type Checked, type Hit, hitsAmong } from './hits.ts';
import { type Bounds, inOrder, type Ordered, positionOf } from './inOrder.ts';
import { openIndex } from './openIndex.ts';

export type FoundTicket = TicketRow & { hit: Hit };

export type Search = {
  tickets: FoundTicket[];
  /** Where it goes on; null at the end. */
  next: Position | null;
  /** Whether there may be more, older or just come in, that was not looked at. */
  isCut: boolean;
};

/** So often candidates are read, for one page: nearly always the first will do. */
const ROUNDS = 2;

/** VIEW-4: the tickets of a list that hold all of `query.q`, in its order, from a position on. */
export async function searchTickets(
  tx: Reading,
  workspaceId: string,
  query: Listed & { q: string },
  me: string | null,
  from: Position | null,
  limit: number,
  bounds?: Bounds,
): Promise<Search> {
  const question = { query: query.q, terms: termsOf(query.q) };
  if (question.terms.length === 0) return { tickets: [], next: null, isCut: false };
  const looked = lookedFor(question.query, question.terms);
  const { index, counts } = await openIndex(tx, workspaceId, wordsIn(looked));
  const candidates = await candidatesOf(index, looked, counts);
  const asked = { workspaceId, query, me, tickets: ticketsIn(candidates.found), bounds };
  const some = inOrder(tx, asked, from);
  const { hits, next, isCut } = await firstOf(some, limit, (tickets, isFirst) =>
    hitsAmong(tx, workspaceId, tickets, question, index, candidates, isFirst),
  );
  return { tickets: await withRows(tx, workspaceId, hits), next, isCut: isCut || candidates.isCut };
}

type Hits = { ticket: Ordered; hit: Hit }[];

async function firstOf(
  some: ReturnType<typeof inOrder>,
  limit: number,
  check: (tickets: Ordered[], isFirst: boolean) => Promise<Checked>,
): Promise<{ hits: Hits; next: Position | null; isCut: boolean }> {
  const hits: Hits = [];
  let [next, rounds, isCut]: [Position | null, number, boolean] = [null, 0, false];
  for await (const { tickets, upTo } of some) {
    const checked = await check(tickets, rounds === 0);
    hits.push(...hitsOf(tickets, checked));
    next = upTo;
    isCut ||= checked.isCut;
    rounds += 1;
    if (hits.length > limit || upTo === null || rounds === ROUNDS) break;
  }
  const last = hits.length > limit ? hits[limit - 1]?.ticket : undefined;
  return { hits: hits.slice(0, limit), next: last ? positionOf(last) : next, isCut };
}

function hitsOf(tickets: Ordered[], { hits }: Checked): Hits {
  return tickets.flatMap(ticket => {
    const hit = hits.get(ticket.id);
    return hit === undefined ? [] : [{ ticket, hit }];
  });
}

async function withRows(tx: Reading, workspaceId: string, hits: Hits): Promise<FoundTicket[]> {
  const byId = new Map(hits.map(({ ticket, hit }) => [ticket.id, hit]));
  const rows = await ticketsById(tx, workspaceId, [...byId.keys()]);
  return rows.map(row => ({ ...row, hit: byId.get(row.id) ?? null }));
}
