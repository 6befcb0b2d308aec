import type { NewWebhook, WebhookEvents, WebhookPatch } from '../../contract/webhookRoutes.ts';
import { changeAndTell } from '../actions/changeAndTell.ts';
import type { Context } from '../actions/context.ts';
import type { Actor } from '../domain/decision.ts';
import { inWorkspace, type Reading } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { deliveryWith, webhookWith } from '../store/read/webhooks.ts';
import { Refused } from '../store/refused.ts';
import { lineUpAgain } from '../store/webhookDeliveries.ts';
import * as store from '../store/webhooks.ts';
import { newSecret } from './signed.ts';

/** Both secrets sign for so long once one is exchanged. */
const EXCHANGE_MS = 24 * 3600 * 1000;

type Which = { workspaceId: string; id: string };

/** An address that is told of changes from now on: its id, and the secret that signs, which is shown this once. */
export async function createWebhook(
  context: Context,
  workspaceId: string,
  { url, events }: NewWebhook,
  actor: Actor,
): Promise<{ id: string; secret: string }> {
  const { webhooks, installation, now } = context;
  if (!webhooks.takes(url)) throw new Refused('webhook_address_refused', '/url');
  const [id, secret] = [newId(), newSecret()];
  const made = { workspaceId, id, url, events: each(events), secret: installation.box.seal(secret) };
  await change(context, { workspaceId, id }, 'made', actor, async tx => {
    if (await store.addWebhook(tx, { ...made, createdAt: now() })) return true;
    throw new Refused('too_many_webhooks');
  });
  return { id, secret };
}

export async function patchWebhook(
  context: Context,
  which: Which,
  { events, enabled }: WebhookPatch,
  actor: Actor,
): Promise<void> {
  const { now } = context;
  if (events)
    await change(context, which, 'events', actor, tx => ifThere(store.chooseEvents(tx, which, each(events))));
  if (enabled === undefined) return;
  await change(context, which, enabled ? 'enabled' : 'disabled', actor, tx =>
    enabled ? store.enableWebhook(tx, which, now()) : store.disableWebhook(tx, which, 'by_hand', now()),
  );
}

export async function rotateWebhookSecret(context: Context, which: Which, actor: Actor): Promise<string> {
  const { installation, now } = context;
  const secret = newSecret();
  const until = new Date(now().getTime() + EXCHANGE_MS);
  await change(context, which, 'secret', actor, tx =>
    ifThere(store.rotateSecret(tx, which, installation.box.seal(secret), until)),
  );
  return secret;
}

export async function deleteWebhook(context: Context, which: Which, actor: Actor): Promise<void> {
  await change(context, which, 'deleted', actor, tx => ifThere(store.dropWebhook(tx, which)));
}

/** What it was told is told again. The id of that delivery. */
export async function replayDelivery(
  { db, now }: Context,
  { workspaceId, id }: Which,
  deliveryId: string,
): Promise<string> {
  const { webhook, delivery } = await inWorkspace(db, workspaceId, async tx => ({
    webhook: await webhookWith(tx, workspaceId, id),
    delivery: await deliveryWith(tx, workspaceId, deliveryId),
  }));
  if (!webhook || delivery?.endpointId !== id || !delivery.subjectId) throw new Refused('not_found');
  if (!webhook.enabled) throw new Refused('webhook_disabled');
  if (delivery.state === 'waiting') throw new Refused('webhook_waiting');
  return lineUpAgain(db, delivery, now());
}

/** Told of under this name, where it makes a difference. */
function change(
  context: Context,
  { workspaceId, id }: Which,
  name: string,
  actor: Actor,
  work: (tx: Reading) => Promise<boolean>,
): Promise<void> {
  return changeAndTell(context, workspaceId, actor, async tx =>
    (await work(tx)) ? { about: `webhooks/${id}`, names: [name] } : null,
  );
}

async function ifThere(done: Promise<boolean>): Promise<boolean> {
  if (await done) return true;
  throw new Refused('not_found');
}

function each(events: WebhookEvents[]): WebhookEvents[] {
  return [...new Set(events)];
}
