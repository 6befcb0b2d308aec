import type { NewWebhook, WebhookEvents, WebhookPatch } from '../../contract/webhookRoutes.ts';
import type { Context } from '../actions/context.ts';
import { tellChange } from '../actions/tellChange.ts';
import type { Actor } from '../domain/decision.ts';
import { inWorkspace } from '../store/database.ts';
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
  const { db, webhooks, installation, now } = context;
  if (!webhooks.takes(url)) throw new Refused('webhook_address_refused', '/url');
  const [id, secret] = [newId(), newSecret()];
  const made = { workspaceId, id, url, events: each(events), secret: installation.box.seal(secret) };
  if (!(await store.addWebhook(db, { ...made, createdAt: now() }))) throw new Refused('too_many_webhooks');
  await told(context, { workspaceId, id }, 'made', actor);
  return { id, secret };
}

export async function patchWebhook(
  context: Context,
  which: Which,
  { events, enabled }: WebhookPatch,
  actor: Actor,
): Promise<void> {
  const { db, now } = context;
  if (events && !(await store.chooseEvents(db, which, each(events)))) throw new Refused('not_found');
  if (events) await told(context, which, 'events', actor);
  if (enabled === undefined) return;
  const isChanged = enabled
    ? await store.enableWebhook(db, which, now())
    : await store.disableWebhook(db, which, 'by_hand', now());
  if (isChanged) await told(context, which, enabled ? 'enabled' : 'disabled', actor);
}

export async function rotateWebhookSecret(context: Context, which: Which, actor: Actor): Promise<string> {
  const { db, installation, now } = context;
  const secret = newSecret();
  const until = new Date(now().getTime() + EXCHANGE_MS);
  if (!(await store.rotateSecret(db, which, installation.box.seal(secret), until)))
    throw new Refused('not_found');
  await told(context, which, 'secret', actor);
  return secret;
}

export async function deleteWebhook(context: Context, which: Which, actor: Actor): Promise<void> {
  if (!(await store.dropWebhook(context.db, which))) throw new Refused('not_found');
  await told(context, which, 'deleted', actor);
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

function told(context: Context, { workspaceId, id }: Which, name: string, actor: Actor): Promise<void> {
  return tellChange(context, workspaceId, { about: `webhooks/${id}`, names: [name] }, actor);
}

function each(events: WebhookEvents[]): WebhookEvents[] {
  return [...new Set(events)];
}
