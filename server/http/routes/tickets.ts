import { z } from 'zod';
import type { TicketQuery } from '../../../contract/ticketQuery.ts';
import { changeTicket } from '../../actions/changeTicket.ts';
import type { Context } from '../../actions/context.ts';
import { presentHit } from '../../present/hit.ts';
import { presentTicket } from '../../present/ticket.ts';
import { inWorkspace, type Reading } from '../../store/database.ts';
import { type HistoryRow, historyOf } from '../../store/read/history.ts';
import { type Happened, happenedIn } from '../../store/read/reports/happened.ts';
import { searchTickets } from '../../store/read/search/searchTickets.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { ticketCounts } from '../../store/read/ticketCounts.ts';
import { listTickets, type Position, type TicketRow } from '../../store/read/tickets.ts';
import { readSettings } from '../../store/settings.ts';
import { actorOf, memberId } from '../caller.ts';
import { fromCursor, Instant, page, toCursor, Uuid } from '../cursor.ts';
import { patchEach } from '../patchEach.ts';
import { type Serving, serve } from '../serve.ts';
import { ticketOf } from '../ticketOf.ts';
import { patchOf, requireAssignable, requireTags } from '../ticketPatch.ts';
import { requireMemberFor } from '../viewMine.ts';

const TicketPosition = z.object({ sortedAt: Instant, id: Uuid });

export function ticketRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listTickets', async ({ query, caller }) => {
    const from = fromCursor(query.cursor, TicketPosition);
    const me = requireMemberFor(query.view, caller);
    return inWorkspace(db, caller.workspaceId, tx => listPage(tx, caller.workspaceId, query, me, from));
  });

  serve(serving, 'countTickets', async ({ caller }) => {
    const { isCapped, ...counts } = await inWorkspace(db, caller.workspaceId, tx =>
      ticketCounts(tx, caller.workspaceId, memberId(caller)),
    );
    return { ...counts, capped: isCapped };
  });

  serve(serving, 'readTicket', ({ params, caller }) => ticketOf(db, caller, params.id));

  serve(serving, 'patchTicket', async ({ params, body, caller }) => {
    await requireAssignable(db, caller, body.assignee_id, '/assignee_id');
    await changeTicket(context, caller.workspaceId, params.id, patchOf(body, ''), actorOf(caller));
    return ticketOf(db, caller, params.id);
  });

  serve(serving, 'patchTickets', async ({ body: { ids, patch }, caller }) => {
    await requireAssignable(db, caller, patch.assignee_id, '/patch/assignee_id');
    await requireTags(db, caller, patch);
    return patchEach(context, caller, ids, patchOf(patch, '/patch'));
  });

  serve(serving, 'readHistory', async ({ params, query, caller }) => {
    const before = fromCursor(query.cursor, z.object({ number: z.int() }));
    const asked = { before: before?.number ?? null, limit: query.limit + 1 };
    const rows = await inWorkspace(db, caller.workspaceId, tx =>
      historyOf(tx, caller.workspaceId, params.id, { ...asked, withoutRead: query.without_read === 'true' }),
    );
    // Every ticket has a history: without one it may be nobody's, or another workspace's.
    if (rows.length === 0) await ticketOf(db, caller, params.id);
    return page(rows, query.limit, presentEntry, ({ number }) => ({ number }));
  });
}

type Asked = TicketQuery & { limit: number };

/** As it is asked for: in order, or what is found in it. */
async function listPage(
  tx: Reading,
  workspaceId: string,
  asked: Asked,
  me: string | null,
  from: Position | null,
) {
  const { q, limit } = asked;
  const query = { ...asked, happened: await happened(tx, workspaceId, asked) };
  if (q?.trim()) {
    const { tickets, next, isCut } = await searchTickets(tx, workspaceId, { ...query, q }, me, from, limit);
    const data = tickets.map(ticket => ({ ...presentTicket(ticket), hit: presentHit(ticket.hit, q) }));
    return { data, next_cursor: next && toCursor(next), truncated: isCut };
  }
  const rows = await listTickets(tx, workspaceId, query, me, from, limit + 1);
  const at = query.sort === 'waiting' ? askedPlace : sortedPlace;
  const listed = page(rows, limit, presentTicket, at);
  return { ...listed, truncated: false };
}

/** Only for this a list has to know of the shop's clock and hours. */
async function happened(tx: Reading, workspaceId: string, asked: Asked): Promise<Happened | undefined> {
  if (!asked.had) return undefined;
  const settings = readSettings(await storedSettings(tx, workspaceId));
  return happenedIn(tx, workspaceId, settings, asked);
}

const sortedPlace = ({ sortedAt, id }: TicketRow) => ({ sortedAt, id });
const askedPlace = ({ askedAt, sortedAt, id }: TicketRow) => ({ sortedAt: askedAt ?? sortedAt, id });

function presentEntry({ number, at, type, fields, names, ...row }: HistoryRow) {
  const actor = { kind: row.actorKind, id: row.actorId, name: row.actorName };
  return { number, at: at.toISOString(), type, actor, fields, names };
}
