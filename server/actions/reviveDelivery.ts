import type { Job } from '../domain/decision.ts';
import { releaseJob } from '../domain/schedule.ts';
import { inWorkspace } from '../store/database.ts';
import { overdueReplies, stuckThreads } from '../store/read/reconcile.ts';
import type { Context } from './context.ts';

/** A line moves within seconds, and asks its provider for up to three minutes. */
const STUCK_AFTER_MS = 5 * 60_000;

/**
 * Gives what has stood still a job again, should its own have been lost: threads by their line, and replies whose time
 * has passed. Where there is one, another does no harm: whoever marks a message `sending` sends it, and what has been
 * released is released no more.
 */
export async function reviveDelivery({ db, gate, now }: Context, workspaceId: string): Promise<void> {
  const before = new Date(now().getTime() - STUCK_AFTER_MS);
  const jobs = await inWorkspace(db, workspaceId, async tx => [
    ...(await stuckThreads(tx, workspaceId, before)).map(threadId => deliverAgain(workspaceId, threadId)),
    ...(await overdueReplies(tx, workspaceId, before)).map(message => releaseJob(message, now())),
  ]);
  if (jobs.length > 0) await gate.submit({ workspaceId, load: {}, decide: () => ({ changes: [], jobs }) });
}

function deliverAgain(workspaceId: string, threadId: string): Job {
  return { task: 'deliver', payload: { workspaceId, threadId }, key: `revive:${threadId}` };
}
