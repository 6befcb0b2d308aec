import { z } from 'zod';
import type { Context } from '../../actions/context.ts';
import { presentWebhook, presentWebhookDelivery } from '../../present/webhook.ts';
import { inWorkspace } from '../../store/database.ts';
import { deliveryWith, listDeliveries, listWebhooks, webhookWith } from '../../store/read/webhooks.ts';
import { Refused } from '../../store/refused.ts';
import type { WebhookDeliveryRow, WebhookRow } from '../../store/webhookRow.ts';
import {
  createWebhook,
  deleteWebhook,
  patchWebhook,
  replayDelivery,
  rotateWebhookSecret,
} from '../../webhooks/defineWebhook.ts';
import { testWebhook } from '../../webhooks/testWebhook.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { limiter } from '../limiter.ts';
import { type Serving, serve } from '../serve.ts';

/** A test calls an address of somebody's choice, and shows what it answers. */
const TESTS_A_MINUTE = 20;

export function webhookRoutes(serving: Serving, context: Context): void {
  const { db, now } = serving;
  const limitTests = limiter(TESTS_A_MINUTE, now);
  const positionOf = ({ id }: { id: string }) => ({ id });
  const before = (cursor: string | undefined) => fromCursor(cursor, z.object({ id: Uuid }))?.id ?? null;
  const presented = (row: WebhookRow) => presentWebhook(row, now());

  serve(serving, 'listWebhooks', async ({ query: { cursor, limit }, caller: { workspaceId } }) => {
    const rows = await inWorkspace(db, workspaceId, tx =>
      listWebhooks(tx, workspaceId, before(cursor), limit + 1),
    );
    return page(rows, limit, presented, positionOf);
  });

  serve(serving, 'createWebhook', async ({ body, caller }) => {
    const { id, secret } = await createWebhook(context, caller.workspaceId, body, actorOf(caller));
    return { ...(await webhook({ workspaceId: caller.workspaceId, id })), secret };
  });

  serve(serving, 'readWebhook', ({ params: { id }, caller: { workspaceId } }) =>
    webhook({ workspaceId, id }),
  );

  serve(serving, 'patchWebhook', async ({ params: { id }, body, caller }) => {
    const which = { workspaceId: caller.workspaceId, id };
    await patchWebhook(context, which, body, actorOf(caller));
    return webhook(which);
  });

  serve(serving, 'deleteWebhook', async ({ params: { id }, caller }) => {
    await deleteWebhook(context, { workspaceId: caller.workspaceId, id }, actorOf(caller));
    return null;
  });

  serve(serving, 'rotateWebhookSecret', async ({ params: { id }, caller }) => {
    const which = { workspaceId: caller.workspaceId, id };
    const secret = await rotateWebhookSecret(context, which, actorOf(caller));
    return { ...(await webhook(which)), secret };
  });

  serve(serving, 'testWebhook', async ({ params: { id }, reply, caller: { workspaceId } }) => {
    limitTests(workspaceId, reply);
    return presentWebhookDelivery(await testWebhook(context, workspaceId, id));
  });

  serve(serving, 'listWebhookDeliveries', async ({ params: { id }, query, caller: { workspaceId } }) => {
    const { status = null, limit } = query;
    await webhook({ workspaceId, id });
    const asked = { endpointId: id, status, before: before(query.cursor), limit: limit + 1 };
    const rows = await inWorkspace(db, workspaceId, tx => listDeliveries(tx, workspaceId, asked));
    return page<WebhookDeliveryRow, ReturnType<typeof presentWebhookDelivery>>(
      rows,
      limit,
      presentWebhookDelivery,
      positionOf,
    );
  });

  serve(serving, 'replayWebhookDelivery', async ({ params, caller: { workspaceId } }) => {
    const again = await replayDelivery(context, { workspaceId, id: params.id }, params.delivery_id);
    const row = await inWorkspace(db, workspaceId, tx => deliveryWith(tx, workspaceId, again));
    if (!row) throw new Refused('not_found');
    return presentWebhookDelivery(row);
  });

  async function webhook({ workspaceId, id }: { workspaceId: string; id: string }) {
    const row = await inWorkspace(db, workspaceId, tx => webhookWith(tx, workspaceId, id));
    if (!row) throw new Refused('not_found');
    return presented(row);
  }
}
