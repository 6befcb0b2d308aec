import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace } from '../store/database.ts';
import { changeConsent } from './changeConsent.ts';
import { replyToTicket } from './replyToTicket.ts';
import { reviveDelivery } from './reviveDelivery.ts';

let shop: Shop;
let queue: Client;
beforeAll(async () => {
  shop = await openShop();
  queue = new Client(shop.owner);
  await queue.connect();
});
afterAll(async () => {
  await queue.end();
  await shop.close();
});

const minutesOn = (minutes: number) => new Date(shop.clock.now.getTime() + minutes * 60_000);

/** What waits in the queue, and the queue emptied: as when its jobs are lost. */
async function jobs(): Promise<string[]> {
  const { rows } = await queue.query<{ task: string; payload: object }>(
    `with gone as (delete from graphile_worker._private_jobs returning task_id, payload)
     select t.identifier as task, payload from gone join graphile_worker._private_tasks t on t.id = task_id`,
  );
  return rows.map(({ task, payload }) => `${task} ${JSON.stringify(payload)}`).sort();
}

test('REPLY-8 REPLY-10: a line and a scheduled reply whose jobs were lost get others, once they are overdue', async () => {
  await shop.text('Hello');
  const { workspaceId } = shop;
  const ticket = await inWorkspace(shop.db, workspaceId, tx =>
    tx.selectFrom('tickets').select(['id', 'profileId']).executeTakeFirstOrThrow(),
  );
  const given = { sms_marketing: 'subscribed' as const };
  await changeConsent(shop.context, workspaceId, ticket.profileId, { given, evidence: 'a form' }, SYSTEM);
  const reply = (body: string, sendAt: Date | null) =>
    replyToTicket(shop.context, workspaceId, ticket.id, { body, clientMessageId: undefined, sendAt }, SYSTEM);
  await reply('At once', null);
  const { messageId } = await reply('In ten minutes', minutesOn(10));
  await jobs();

  await reviveDelivery(shop.context, workspaceId);
  expect(await jobs()).toEqual([]);

  shop.clock.now = minutesOn(16);
  await reviveDelivery(shop.context, workspaceId);
  expect(await jobs()).toEqual([
    `deliver ${JSON.stringify({ threadId: ticket.profileId, workspaceId })}`,
    `release ${JSON.stringify({ messageId, workspaceId })}`,
  ]);
});
