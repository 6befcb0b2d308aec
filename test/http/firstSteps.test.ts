import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectProvider } from '../../server/store/connectProvider.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { visitorOf } from '../harness/visiting.ts';
import { openAnotherShop } from './anotherShop.ts';

let served: Served;
let support: Client;
beforeAll(async () => {
  served = await openServed();
  support = await served.as('support');
  await openAnotherShop(served);
});
afterAll(() => served?.close());

const done = async () => {
  const steps = Object.entries(await support.call('readFirstSteps'));
  return steps.filter(([, isDone]) => isDone).map(([name]) => name);
};

test('SET-1: a new inbox has nothing to show yet, whatever the simulator and other shops have', async () => {
  expect(await done()).toEqual([]);
});

test('SET-1: a chat at the demo shop is a first message, and no chat on the shop’s own site', async () => {
  await visitorOf(served, { page: `${served.url}/demo-shop` }).says('Is it still there?');
  expect(await done()).toEqual(['message_received']);
});

test('SET-1: each step is done once its fact is there', async () => {
  await visitorOf(served, { page: 'https://morlane.example/bowls' }).says('Do you ship to Rome?');
  expect(await done()).toEqual(['chat_on_site', 'message_received']);
  const owner = await served.as('owner');
  const body = { name: 'Hours', body: 'We are here until six.', channels: ['sms' as const] };
  await owner.call('createQuickReply', { body });
  expect(await done()).toEqual(['chat_on_site', 'message_received', 'quick_reply_written']);
  const account = {
    provider: 'twilio' as const,
    externalId: 'AC1',
    secret: '{}',
    numbers: ['+390555550111'],
  };
  const { box } = served.context.installation;
  await connectProvider(served.db, box, served.workspaceId, account, served.clock.now);
  expect(await done()).toContain('number_connected');
});
