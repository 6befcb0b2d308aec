import { REFUSALS } from '../../contract/refusals.ts';
import type { Ticket } from '../../contract/shapes.ts';
import { changeTicket } from '../actions/changeTicket.ts';
import type { Context } from '../actions/context.ts';
import type { Patch } from '../domain/patchTicket.ts';
import { presentTicket } from '../present/ticket.ts';
import { inWorkspace } from '../store/database.ts';
import { ticketsById } from '../store/read/tickets.ts';
import { Refused } from '../store/refused.ts';
import { actorOf, type Caller } from './caller.ts';

type Refusal = { id: string; code: string; detail: string; assignee_id?: string | undefined };

/**
 * The same to each of these tickets. They share the gate's batches, and none is held up by another's refusal. Of one that
 * somebody has taken meanwhile it is said who (ASSIGN-1).
 */
export async function patchEach(
  context: Pick<Context, 'gate' | 'db'>,
  caller: Caller,
  ids: string[],
  patch: Patch,
): Promise<{ data: Ticket[]; refused: Refusal[] }> {
  const results = await Promise.all(ids.map(id => patchOne(context, caller, id, patch)));
  const refused = results.filter(one => one !== null);
  const changed = ids.filter((_, at) => results[at] === null);
  return { data: await ticketsIn(context, caller, changed), refused };
}

async function patchOne(
  context: Pick<Context, 'gate'>,
  caller: Caller,
  id: string,
  patch: Patch,
): Promise<Refusal | null> {
  try {
    await changeTicket(context, caller.workspaceId, id, patch, actorOf(caller));
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { id, code: error.code, detail: REFUSALS[error.code], ...error.about };
  }
}

async function ticketsIn(
  { db }: Pick<Context, 'db'>,
  { workspaceId }: Caller,
  ids: string[],
): Promise<Ticket[]> {
  if (ids.length === 0) return [];
  const rows = await inWorkspace(db, workspaceId, tx => ticketsById(tx, workspaceId, ids));
  const found = new Map(rows.map(row => [row.id, row]));
  return ids.flatMap(id => found.get(id) ?? []).map(presentTicket);
}
