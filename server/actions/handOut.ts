import { handOut as decide } from '../domain/turns/inTurn.ts';
import { writing } from '../store/database.ts';
import { type AwaitingTurn, awaitingTurn } from '../store/read/availability.ts';
import type { Context } from './context.ts';

/** As many as a batch of the gate takes. */
const AT_ONCE = 64;

/** ASSIGN-4: somebody has come Online, or the office has opened: what waits is given out, the oldest first. */
export async function handOut(
  { db, gate }: Pick<Context, 'db' | 'gate'>,
  { workspaceId }: { workspaceId: string },
): Promise<void> {
  const next = (after?: AwaitingTurn) =>
    writing(db, workspaceId, tx => awaitingTurn(tx, workspaceId, after ?? null, AT_ONCE));
  let waiting = await next();
  while (await anyGiven(gate, workspaceId, waiting)) waiting = await next(waiting.at(-1));
}

/** Where not one of many could be given, nobody is there to take any. */
async function anyGiven(
  gate: Context['gate'],
  workspaceId: string,
  waiting: AwaitingTurn[],
): Promise<boolean> {
  const load = (ticketId: string) => ({ ticketId, rota: true as const });
  const results = await Promise.all(
    waiting.map(({ id }) => gate.submit({ workspaceId, load: load(id), decide })),
  );
  return results.some(result => result !== 'repeated' && result.changes.length > 0);
}
