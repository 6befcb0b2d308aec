import type { Job } from '../domain/decision.ts';
import { inWorkspace } from '../store/database.ts';
import { stuckThreads } from '../store/read/reconcile.ts';
import type { Context } from './context.ts';

/** A line moves within seconds, and asks its provider for up to three minutes. */
const STUCK_AFTER_MS = 5 * 60_000;

/**
 * Gives threads whose line has stood still a job again, should theirs have been lost. Where there is one, another does
 * no harm: whoever marks a message `sending` sends it.
 */
export async function reviveDelivery({ db, gate, now }: Context, workspaceId: string): Promise<void> {
  const before = new Date(now().getTime() - STUCK_AFTER_MS);
  const threads = await inWorkspace(db, workspaceId, tx => stuckThreads(tx, workspaceId, before));
  if (threads.length === 0) return;
  const jobs = threads.map<Job>(threadId => ({
    task: 'deliver',
    payload: { workspaceId, threadId },
    key: `revive:${threadId}`,
  }));
  await gate.submit({ workspaceId, load: {}, decide: () => ({ changes: [], jobs }) });
}
