import type { Context } from '../actions/context.ts';
import { isToldOf } from '../domain/webhookJob.ts';
import { type Answered, afterTry } from '../domain/webhookTry.ts';
import { inWorkspace } from '../store/database.ts';
import { webhookWith } from '../store/read/webhooks.ts';
import { askAgain, claimDue, type Endpoint, settle } from '../store/webhookDeliveries.ts';
import type { WebhookDeliveryRow, WebhookRow } from '../store/webhookRow.ts';
import { disableWebhook } from '../store/webhooks.ts';
import { payloadOf } from './payload.ts';
import { signed } from './signed.ts';

export type Calling = Pick<Context, 'db' | 'now' | 'installation' | 'webhooks'>;

/** So often in one job; then others get their turn. */
const ROUNDS = 25;
/** For so long one that takes nothing is left alone. */
const REST_MS = 5000;

/**
 * Tells one webhook what is due for it: of each line the first, and the next one only once that has been taken or given up
 * (DATA-3). What it does not take holds up nothing but its own line.
 */
export async function callWebhook(
  context: Calling,
  { due, ...which }: Endpoint & { due: string },
): Promise<void> {
  const { db, now } = context;
  // The queue's clock may be a little ahead of ours.
  const until = () => later(now(), new Date(due));
  for (let round = 0; round < ROUNDS; round += 1) {
    const taken = await tellRound(context, which, until());
    if (taken === 'nothing due') break;
    if (taken === 0) return askAgain(db, which, until(), new Date(now().getTime() + REST_MS));
  }
  await askAgain(db, which, until(), now());
}

async function tellRound(context: Calling, which: Endpoint, until: Date): Promise<number | 'nothing due'> {
  const { db, now } = context;
  const { workspaceId, endpointId } = which;
  const claimed = await claimDue(db, which, until, now());
  if (claimed.length === 0) return 'nothing due';
  const webhook = await inWorkspace(db, workspaceId, tx => webhookWith(tx, workspaceId, endpointId));
  if (!webhook?.enabled) return 'nothing due';
  const taken = await Promise.all(claimed.map(one => tell(context, webhook, one)));
  return taken.filter(Boolean).length;
}

/** Whether the line goes on. */
async function tell(context: Calling, webhook: WebhookRow, delivery: WebhookDeliveryRow): Promise<boolean> {
  const { db, now } = context;
  const payload = await inWorkspace(db, webhook.workspaceId, tx => whatToTell(tx, delivery));
  if (!payload) {
    await settle(db, delivery, NOTHING_THERE, { state: 'failed', nextAt: null }, now());
    return true;
  }
  const answered = await post(context, webhook, delivery.webhookId, payload);
  const after = afterTry(delivery.attempts, answered.code, now(), Math.random());
  await settle(db, delivery, answered, after, now());
  if (after.disables) await disableWebhook(db, webhook, after.disables, now());
  return after.state === 'delivered';
}

const NOTHING_THERE: Answered = { code: null, text: null, error: 'nothing_there', tookMs: 0 };

async function whatToTell(tx: Parameters<typeof payloadOf>[0], delivery: WebhookDeliveryRow) {
  const { workspaceId, type, subjectId, at } = delivery;
  return isToldOf(type) && subjectId ? payloadOf(tx, workspaceId, { type, subjectId, at }) : null;
}

export function post(
  { installation, webhooks, now }: Omit<Calling, 'db'>,
  webhook: WebhookRow,
  id: string,
  payload: object,
): Promise<Answered> {
  const body = JSON.stringify(payload);
  return webhooks.post(webhook.url, signed(installation.box, webhook, id, now(), body), body);
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
