import { buffer } from 'node:stream/consumers';
import type { Context } from '../actions/context.ts';
import { presentEntry } from '../present/consent.ts';
import { presentOrder } from '../present/order.ts';
import { presentTicket } from '../present/ticket.ts';
import { presentWholeProfile } from '../present/wholeProfile.ts';
import { inWorkspace, type Reading } from '../store/database.ts';
import { ledgerFrom } from '../store/read/consent.ts';
import { eventsKept, notesKept } from '../store/read/kept.ts';
import { type MessageRow, messagesAfter } from '../store/read/messages.ts';
import { ordersOf } from '../store/read/orders.ts';
import { ticketsOfProfile } from '../store/read/ticketsOfProfile.ts';
import { wholeProfile } from '../store/read/wholeProfile.ts';
import { Refused } from '../store/refused.ts';

type Needs = Pick<Context, 'db' | 'media'>;
type Which = { workspaceId: string; profileId: string };

/** The parts of what is kept about a customer, in the order in which they are told. */
export const PARTS = ['consent', 'tickets', 'messages', 'notes', 'events', 'orders'] as const;
export type Part = (typeof PARTS)[number];

/** A row of a part, in the names of the API. */
export type KeptRow = Record<string, unknown>;

/** Rows read at once: pictures come with their messages, so that few are held in memory. */
const AT_ONCE = 100;

/** Who it is about. Throws where there is nobody of this id. */
export async function keptProfile({ db }: Needs, { workspaceId, profileId }: Which) {
  const row = await inWorkspace(db, workspaceId, tx => wholeProfile(tx, workspaceId, profileId));
  if (!row) throw new Refused('not_found');
  const { as_of: _, ...profile } = presentWholeProfile(row);
  return profile;
}
export type KeptProfile = Awaited<ReturnType<typeof keptProfile>>;

/** Everything of one part, read piece by piece, since it may be longer than memory. */
export function rowsOf(needs: Needs, which: Which, part: Part): AsyncGenerator<KeptRow> {
  return READERS[part](needs, which);
}

type Reader = (needs: Needs, which: Which) => AsyncGenerator<KeptRow>;

const READERS: Record<Part, Reader> = {
  consent: ({ db }, { workspaceId, profileId }) =>
    mapped(
      paged(db, workspaceId, (tx, last: { id: string } | undefined) =>
        ledgerFrom(tx, workspaceId, profileId, last?.id ?? null, AT_ONCE),
      ),
      row => {
        const { actor, profile_id: _, ...entry } = presentEntry(row);
        return { ...entry, by: actor.kind };
      },
    ),
  tickets: ({ db }, which) => mapped(tickets(db, which), row => ticketOf(presentTicket(row))),
  messages,
  notes: ({ db }, { workspaceId, profileId }) =>
    mapped(
      paged(db, workspaceId, (tx, last: { id: string } | undefined) =>
        notesKept(tx, workspaceId, profileId, last?.id ?? null, AT_ONCE),
      ),
      ({ id, ticketId, body, createdAt }) => ({ id, ticket_id: ticketId, body, at: createdAt.toISOString() }),
    ),
  events: ({ db }, { workspaceId, profileId }) =>
    mapped(
      paged(db, workspaceId, (tx, last: { id: string } | undefined) =>
        eventsKept(tx, workspaceId, profileId, last?.id ?? null, AT_ONCE),
      ),
      ({ id, metric, at, properties, source }) => ({ id, metric, at: at.toISOString(), properties, source }),
    ),
  orders: ({ db }, { workspaceId, profileId }) =>
    mapped(
      paged(db, workspaceId, (tx, last: { placedAt: Date; id: string } | undefined) => {
        const before = last ? { placedAt: last.placedAt.toISOString(), id: last.id } : null;
        return ordersOf(tx, workspaceId, profileId, before, AT_ONCE);
      }),
      row => presentOrder(row),
    ),
};

function tickets(db: Needs['db'], { workspaceId, profileId }: Which) {
  return paged(db, workspaceId, (tx, last: { sortedAt: Date; id: string } | undefined) => {
    const from = last ? { sortedAt: last.sortedAt.toISOString(), id: last.id } : null;
    return ticketsOfProfile(tx, workspaceId, profileId, from, AT_ONCE);
  });
}

/** What the team has made of it: who of the team is about them, and not about the customer. */
function ticketOf({
  id,
  number,
  channel,
  status,
  created_at,
  attributed_to,
}: ReturnType<typeof presentTicket>) {
  return { id, number, channel, status, created_at, attributed_to };
}

/** Their texts, then each of their chats, the oldest first. */
async function* messages(needs: Needs, which: Which): AsyncGenerator<KeptRow> {
  const threads = [which.profileId];
  for await (const { threadId, channel } of tickets(needs.db, which))
    if (channel === 'web_chat') threads.push(threadId);
  for (const thread of threads) yield* messagesIn(needs, which.workspaceId, thread);
}

/** Before all of them. */
const THE_FIRST = { sentAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

async function* messagesIn(needs: Needs, workspaceId: string, thread: string): AsyncGenerator<KeptRow> {
  const rows = paged(needs.db, workspaceId, (tx, last: MessageRow | undefined) => {
    const after = last ? { sentAt: last.sentAt.toISOString(), id: last.id } : THE_FIRST;
    return messagesAfter(tx, workspaceId, thread, after, AT_ONCE);
  });
  for await (const row of rows) yield await messageOf(needs, row);
}

async function messageOf({ media: store }: Needs, row: MessageRow): Promise<KeptRow> {
  const pictures: { content_type: string; data: string }[] = [];
  for (const { id } of row.media) {
    const kept = await store.open(row.workspaceId, id);
    if (kept)
      pictures.push({ content_type: kept.contentType, data: (await buffer(kept.stream)).toString('base64') });
  }
  return {
    ...{ id: row.id, ticket_id: row.ticketId, channel: row.channel, direction: row.direction },
    ...{ source: row.source, body: row.body, pictures, status: row.status, phone: row.phone },
    ...{ keyword: row.keyword, campaign_or_flow: row.marketingName ?? row.attributedName },
    ...{ coupon_code: row.couponCode, at: row.sentAt.toISOString(), erased: row.erasedAt !== null },
  };
}

async function* paged<Last, Row extends Last>(
  db: Needs['db'],
  workspaceId: string,
  page: (tx: Reading, last: Last | undefined) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let last: Row | undefined;
  do {
    const rows = await inWorkspace(db, workspaceId, tx => page(tx, last));
    yield* rows;
    last = rows.length < AT_ONCE ? undefined : rows.at(-1);
  } while (last);
}

async function* mapped<Row>(rows: AsyncGenerator<Row>, to: (row: Row) => KeptRow): AsyncGenerator<KeptRow> {
  for await (const row of rows) yield to(row);
}
