import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const added = (phone: unknown) =>
  owner.send('/api/v1/numbers', { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ phone }) });

const phones = async () => (await owner.call('listNumbers')).data.map(number => number.phone);

test.each([
  ['+1 (212) 555-0188', '+12125550188'],
  ['24680', '24680'],
])('SMS-7: %s becomes a sending number, once', async (written, phone) => {
  const first = await added(written);
  expect([first.status, await first.json()]).toEqual([
    201,
    expect.objectContaining({ phone, gone_at: null }),
  ]);
  expect((await added(phone)).status).toBe(200);
  expect((await phones()).filter(one => one === phone)).toEqual([phone]);
});

test.each([
  ['MORLANE', 'branded_sender'],
  ['Shop 24', 'branded_sender'],
  ['Casa', 'branded_sender'],
  ['+999123', 'invalid_phone'],
  ['12', 'invalid_phone'],
  ['+', 'invalid_phone'],
])('SMS-7: %s as an inbox number: %s', async (phone, code) => {
  const before = await phones();
  const answer = await added(phone);
  expect(await problemIn(answer)).toEqual([422, code, '/phone']);
  expect(await phones()).toEqual(before);
});

test('SMS-1: a number that was added receives at once', async () => {
  await added('+12125550199');
  await served.text('Hello', { to: '+12125550199', from: '+14155550171' });
  const { data } = await owner.call('listTickets');
  const ticket = data.find(one => one.profile.phone === '+14155550171');
  expect(ticket?.status).toBe('open');
});
