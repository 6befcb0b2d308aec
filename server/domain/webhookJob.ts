import { WebhookType } from '../../contract/webhookRoutes.ts';
import type { Accepted, Job } from './decision.ts';
import type { Facts } from './facts.ts';

/**
 * With a job that tells webhooks of what has changed (DATA-3), whatever rule has decided. The changes themselves are what is
 * told, in the order of their numbers, so that one job is enough for all; a workspace without webhooks gets none.
 */
export function withWebhookJob(
  decision: Accepted,
  known: Pick<Facts, 'workspaceId' | 'tellsWebhooks'>,
): Accepted {
  if (!known.tellsWebhooks || !decision.changes.some(({ type }) => isToldOf(type))) return decision;
  return { ...decision, jobs: [...(decision.jobs ?? []), lineUpJob(known.workspaceId)] };
}

export function isToldOf(type: string): type is WebhookType {
  return WebhookType.options.some(one => one === type);
}

export function lineUpJob(workspaceId: string, runAt?: Date): Job {
  const key = `lineUpWebhooks:${workspaceId}`;
  return { task: 'lineUpWebhooks', payload: { workspaceId }, key, ...(runAt && { runAt }) };
}

/** `about` is what it is asked for: the webhook itself, or one delivery that waits for its next try. */
export function callJob(workspaceId: string, endpointId: string, due: Date, about = endpointId): Job {
  const payload = { workspaceId, endpointId, due: due.toISOString() };
  return { task: 'callWebhook', payload, runAt: due, key: `callWebhook:${about}` };
}
