import { type Actor, NOTHING } from '../domain/decision.ts';
import { patchTicket } from '../domain/patchTicket.ts';
import { inWorkspace } from '../store/database.ts';
import { ticketsOf } from '../store/read/ticketsOf.ts';
import type { Context } from './context.ts';

const AT_ONCE = 50;

export type Handing = { workspaceId: string; from: string; to: string | null };

/** Every ticket of a member who can no longer have any becomes another's, or nobody's, and its history says so. */
export async function handOverTickets(
  context: Pick<Context, 'gate' | 'db'>,
  handing: Handing,
  actor: Actor,
): Promise<void> {
  const { workspaceId, from } = handing;
  for (;;) {
    const ids = await inWorkspace(context.db, workspaceId, tx => ticketsOf(tx, workspaceId, from, AT_ONCE));
    await Promise.all(ids.map(id => handOver(context, handing, id, actor)));
    if (ids.length === 0) return;
  }
}

/** Unless somebody else has been given it meanwhile. */
async function handOver(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, from, to }: Handing,
  ticketId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { ticketId },
    decide: facts =>
      facts.ticket?.assigneeId === from ? patchTicket(facts, { assigneeId: to }, actor) : NOTHING,
  });
}
