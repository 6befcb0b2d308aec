import { z } from 'zod';
import { INBOX_ROLES } from '../../../contract/roles.ts';
import type { TicketPatch } from '../../../contract/routes.ts';
import { changeTicket } from '../../actions/changeTicket.ts';
import type { Context } from '../../actions/context.ts';
import type { Patch } from '../../domain/patchTicket.ts';
import { presentTicket } from '../../present/ticket.ts';
import { type Database, inWorkspace } from '../../store/database.ts';
import { historyOf } from '../../store/read/changes.ts';
import { listTickets, type TicketRow } from '../../store/read/tickets.ts';
import { Refused } from '../../store/refused.ts';
import { CallError } from '../callError.ts';
import { actorOf, type Caller, memberId } from '../caller.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';
import { ticketOf } from '../ticketOf.ts';

const TicketPosition = z.object({ sortedAt: Instant, id: Uuid });

export function ticketRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listTickets', async ({ query, caller }) => {
    const from = fromCursor(query.cursor, TicketPosition);
    const me = requireMemberFor(query.view, caller);
    const rows = await inWorkspace(db, caller.workspaceId, tx =>
      listTickets(tx, caller.workspaceId, query, me, from, query.limit + 1),
    );
    return page(rows, query.limit, presentTicket, ({ sortedAt, id }: TicketRow) => ({ sortedAt, id }));
  });

  serve(serving, 'readTicket', ({ params, caller }) => ticketOf(db, caller, params.id));

  serve(serving, 'patchTicket', async ({ params, body, caller }) => {
    await requireAssignable(db, caller, body.assignee_id);
    await changeTicket(context, caller.workspaceId, params.id, patchOf(body), actorOf(caller));
    return ticketOf(db, caller, params.id);
  });

  serve(serving, 'readHistory', async ({ params, query, caller }) => {
    const before = fromCursor(query.cursor, z.object({ number: z.int() }));
    await ticketOf(db, caller, params.id);
    const rows = await inWorkspace(db, caller.workspaceId, tx =>
      historyOf(tx, caller.workspaceId, params.id, before?.number ?? null, query.limit + 1),
    );
    return page(rows, query.limit, presentEntry, ({ number }) => ({ number }));
  });
}

/** "Mine" is nobody's for an API key. */
function requireMemberFor(view: string, caller: Caller): string | null {
  const me = memberId(caller);
  if (view === 'mine' && me === null) throw new CallError('not_a_member');
  return me;
}

/** ROLE-2: only who may use the inbox can be given a ticket. */
async function requireAssignable(
  db: Database,
  { workspaceId }: Caller,
  assigneeId: string | null | undefined,
): Promise<void> {
  if (!assigneeId) return;
  const found = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('members')
      .select('role')
      .where('workspaceId', '=', workspaceId)
      .where('accountId', '=', assigneeId)
      .where('role', 'in', INBOX_ROLES)
      .executeTakeFirst(),
  );
  if (!found) throw new Refused('unknown_assignee', '/assignee_id');
}

function patchOf(body: TicketPatch): Patch {
  const until = body.snoozed_until ? new Date(body.snoozed_until) : undefined;
  const status = body.status ?? (until ? 'snoozed' : undefined);
  if (status === 'snoozed' && !until) {
    const errors = [
      { pointer: '/snoozed_until', code: 'required', detail: 'A snoozed ticket needs a time to wake up.' },
    ];
    throw new CallError('invalid_request', {
      errors,
      detail: '/snoozed_until: A snoozed ticket needs a time to wake up.',
    });
  }
  return {
    ...(status && { status }),
    ...(until && { snoozedUntil: until }),
    ...(body.assignee_id !== undefined && { assigneeId: body.assignee_id }),
    ...(body.read !== undefined && { read: body.read }),
  };
}

function presentEntry(row: Awaited<ReturnType<typeof historyOf>>[number]) {
  const actor = { kind: row.actorKind, id: row.actorId, name: row.actorName };
  return { number: row.number, at: row.at.toISOString(), type: row.type, actor, fields: row.fields };
}
