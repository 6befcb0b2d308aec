import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { TicketExport } from '../../../contract/exportRoutes.ts';
import type { Context } from '../../actions/context.ts';
import { recordExport } from '../../actions/recordExport.ts';
import { workspaceArchive } from '../../archive/workspaceArchive.ts';
import { momentsOfDays, type Office } from '../../domain/reportPeriod.ts';
import type { Settings } from '../../domain/settings.ts';
import { MESSAGE_TABLE, TICKET_TABLE } from '../../present/exports.ts';
import { type Database, inWorkspace, type Reading } from '../../store/database.ts';
import { type Between, messagesFrom } from '../../store/read/exports/messages.ts';
import { withSaid } from '../../store/read/exports/tickets.ts';
import { type Happened, happenedIn } from '../../store/read/reports/happened.ts';
import { officeIn } from '../../store/read/reports/office.ts';
import { searchTickets } from '../../store/read/search/searchTickets.ts';
import { storedSettings } from '../../store/read/settings.ts';
import {
  filtersOf,
  type Listed,
  listTickets,
  type Position,
  statusFilter,
  type TicketRow,
} from '../../store/read/tickets.ts';
import { Refused } from '../../store/refused.ts';
import { readSettings } from '../../store/settings.ts';
import { actorOf } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';
import { requireMemberFor } from '../viewMine.ts';

/** So many rows are read, written and forgotten together: an export may be longer than memory. */
const PART = 500;

/** DATA-3: tables to take along, in a stream. */
export function exportRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'exportTickets', async ({ query, caller, reply }) => {
    const { workspaceId } = caller;
    const me = requireMemberFor(query.view, caller);
    await recordExport(context, workspaceId, 'tickets', actorOf(caller));
    const asked = await readAsked(db, workspaceId, query);
    reply.header('content-disposition', 'attachment; filename="tickets.csv"');
    const part = (from: Position | null) =>
      inWorkspace(db, workspaceId, tx => ticketPart(tx, workspaceId, asked, me, from));
    return Readable.from(written(TICKET_TABLE.head, part));
  });

  serve(serving, 'exportMessages', async ({ query, caller, reply }) => {
    const { workspaceId } = caller;
    const me = requireMemberFor(query.view, caller);
    await recordExport(context, workspaceId, 'messages', actorOf(caller));
    const asked = await readAsked(db, workspaceId, query);
    reply.header('content-disposition', 'attachment; filename="messages.csv"');
    const part = (after: string | null) =>
      inWorkspace(db, workspaceId, tx => messagePart(tx, workspaceId, asked, me, after));
    return Readable.from(written(MESSAGE_TABLE.head, part));
  });

  serve(serving, 'exportWorkspace', async ({ caller, reply }) => {
    const { workspaceId } = caller;
    if (caller.kind !== 'member' || caller.role !== 'owner') throw new Refused('owner_needed');
    await recordExport(context, workspaceId, 'workspace', actorOf(caller));
    const day = serving.now().toISOString().slice(0, 10);
    reply.header('content-disposition', `attachment; filename="parley-${day}.tar.gz"`);
    // What fails on the way destroys the answer: it breaks off, and is not taken for whole.
    return pipeline(Readable.from(workspaceArchive(context, workspaceId)), createGzip(), () => {});
  });
}

/** What is asked for, with what of the shop stays the same for all of its lines. */
type Asked = {
  query: TicketExport;
  settings: Settings;
  opened: Between;
  happened: Happened | undefined;
  office: Office;
};

function readAsked(db: Database, workspaceId: string, query: TicketExport): Promise<Asked> {
  return inWorkspace(db, workspaceId, async tx => {
    const settings = readSettings(await storedSettings(tx, workspaceId));
    const { from = '2000-01-01', to = '2999-12-31' } = query;
    const opened = momentsOfDays({ from, to }, settings.timeZone);
    const happened = await happenedIn(tx, workspaceId, settings, query);
    return { query, settings, opened, happened, office: await officeIn(tx, workspaceId, settings, opened) };
  });
}

/** Lines, and from where on there are more; null at the end. */
type Part<Place> = { lines: string[]; next: Place | null };

async function* written<Place>(
  head: string,
  part: (from: Place | null) => Promise<Part<Place>>,
): AsyncGenerator<string> {
  yield head;
  let from: Place | null = null;
  do {
    const { lines, next }: Part<Place> = await part(from);
    yield lines.join('');
    from = next;
  } while (from);
}

async function ticketPart(
  tx: Reading,
  workspaceId: string,
  { query: { q, ...query }, settings, office, ...rest }: Asked,
  me: string | null,
  from: Position | null,
): Promise<Part<Position>> {
  const asked = { ...query, ...rest };
  const { tickets, next } = q?.trim()
    ? await searchTickets(tx, workspaceId, { ...asked, q }, me, from, PART)
    : await listed(tx, workspaceId, asked, me, from);
  const rows = await withSaid(tx, workspaceId, tickets, office);
  return { lines: rows.map(row => TICKET_TABLE.line(row, settings)), next };
}

async function listed(
  tx: Reading,
  workspaceId: string,
  query: Listed,
  me: string | null,
  from: Position | null,
): Promise<{ tickets: TicketRow[]; next: Position | null }> {
  const tickets = await listTickets(tx, workspaceId, query, me, from, PART);
  const last = tickets.length === PART ? tickets.at(-1) : undefined;
  return { tickets, next: last ? { sortedAt: last.sortedAt.toISOString(), id: last.id } : null };
}

async function messagePart(
  tx: Reading,
  workspaceId: string,
  { query, settings, opened: sent, happened }: Asked,
  me: string | null,
  after: string | null,
): Promise<Part<string>> {
  const filters = [...filtersOf({ ...query, happened }, me), ...statusFilter(query.status)];
  const rows = await messagesFrom(tx, workspaceId, sent, filters, after, PART);
  const lines = rows.map(row => MESSAGE_TABLE.line(row, settings));
  return { lines, next: rows.length === PART ? (rows.at(-1)?.id ?? null) : null };
}
