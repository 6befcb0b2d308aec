import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MOST_TRIES } from '../../server/domain/webhookTry.ts';
import { tasks } from '../../server/jobs/tasks.ts';
import { openPool } from '../../server/store/database.ts';
import { claimDue } from '../../server/store/webhookDeliveries.ts';
import { callWebhook } from '../../server/webhooks/callWebhook.ts';
import { lineUpWebhooks } from '../../server/webhooks/lineUpWebhooks.ts';
import { mailWebhookDisabled } from '../../server/webhooks/mailWebhookDisabled.ts';
import { sweepWebhooks } from '../../server/webhooks/sweepWebhooks.ts';
import { type Arrived, type FakeEndpoint, openEndpoint, TAKEN } from '../fakes/webhook/endpoint.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';

let shop: Served;
let manager: Client;
let endpoint: FakeEndpoint;
let hook: { id: string; secret: string };
beforeAll(async () => {
  [shop, endpoint] = await Promise.all([openServed(), openEndpoint()]);
  manager = await shop.as('manager');
});
afterAll(async () => {
  await endpoint.close();
  await shop.close();
});
beforeEach(async () => {
  // Webhooks check what they get against their own clock.
  shop.clock.now = new Date();
  endpoint.arrived.length = 0;
  endpoint.says = () => TAKEN;
  hook = await manager.call('createWebhook', { body: { url: endpoint.url, events: ['*'] } });
});
afterEach(() => manager.call('deleteWebhook', { params: { id: hook.id } }));

const REFUSED = { status: 503, json: 'not now' };
const pass = (seconds: number) => {
  shop.clock.now = new Date(shop.clock.now.getTime() + seconds * 1000);
};
const lineUp = () => lineUpWebhooks(shop.context, shop);
const callIt = (id = hook.id) =>
  callWebhook(shop.context, {
    workspaceId: shop.workspaceId,
    endpointId: id,
    due: shop.clock.now.toISOString(),
  });
/** What has changed is told as far as it can be told now. */
const tell = async () => {
  await lineUp();
  await callIt();
};
const types = () => endpoint.arrived.map(({ type }) => type);
const logged = async () =>
  (await manager.call('listWebhookDeliveries', { params: { id: hook.id }, query: { limit: 100 } })).data;
const read = () => manager.call('readWebhook', { params: { id: hook.id } });
const only = (events: ('message.*' | 'ticket.*' | 'message.created')[]) =>
  manager.call('patchWebhook', { params: { id: hook.id }, body: { events } });

function verified({ headers, body }: Arrived, secret = hook.secret): unknown {
  return new Webhook(secret).verify(body, headers as Record<string, string>);
}

/** Of whom a message is, by the phone that it came from. */
const bodyOf = ({ body }: Arrived) => JSON.parse(body).data.body as string;

/** What the queue holds of this is done. */
async function work(): Promise<void> {
  const pgPool = openPool(shop.owner, 4);
  const { lineUpWebhooks, callWebhook } = tasks(shop.context);
  const taskList = { lineUpWebhooks, callWebhook } as TaskList;
  await runOnce({ pgPool, taskList, logger: new Logger(() => () => {}), noHandleSignals: true });
  await pgPool.end();
}

describe('DATA-3: a webhook is told', () => {
  test('of a text and all it made, in order, signed so that both known libraries take it', async () => {
    await shop.text('Hello', { from: '+393475550101' });
    await tell();
    expect(types().toSorted()).toEqual(['message.created', 'profile.created', 'ticket.created']);
    for (const one of endpoint.arrived) {
      const told = verified(one);
      new SvixWebhook(hook.secret).verify(one.body, one.headers as Record<string, string>);
      expect(told).toEqual({ type: one.type, timestamp: shop.clock.now.toISOString(), data: one.data });
    }
    expect(() => verified({ ...(endpoint.arrived[0] as Arrived), body: '{}' })).toThrow();
  });

  test('the same as the API gives', async () => {
    await shop.text('Hello', { from: '+393475550102' });
    await tell();
    const told = (type: string) => endpoint.arrived.find(one => one.type === type)?.data ?? { id: '' };
    const id = told('ticket.created').id;
    expect(await manager.call('readTicket', { params: { id } })).toEqual(told('ticket.created'));
    const { data } = await manager.call('listMessages', { params: { id } });
    expect(data).toEqual([told('message.created')]);
  });

  test('of orders, events and consent', async () => {
    const profile = { phone: '+393475550103' };
    const placed = { placed_at: '2026-03-01T10:00:00Z', currency: 'EUR', total: 1999, items: [] };
    const order = { id: 'one', number: '#1', profile, ...placed, payment_status: 'paid' as const };
    await manager.call('recordOrders', { body: { orders: [order] } });
    await manager.call('recordEvent', { body: { metric: 'Viewed Product', properties: {}, profile } });
    await shop.text('JOIN', { from: profile.phone });
    await tell();
    expect(types()).toEqual(
      expect.arrayContaining(['profile.created', 'order.created', 'event.created', 'consent.changed']),
    );
    const told = endpoint.arrived.find(({ type }) => type === 'event.created');
    expect(told?.data).toMatchObject({ metric: 'Viewed Product', profile_id: expect.any(String) });
  });

  test('nothing that it did not ask for, nothing of the team’s own, and nothing twice', async () => {
    await only(['message.created']);
    await shop.text('Hello', { from: '+393475550104' });
    await manager.call('writeNote', {
      params: { id: (await manager.call('listTickets')).data[0]?.id ?? '' },
      body: { body: 'A note' },
    });
    await tell();
    await tell();
    expect(types()).toEqual(['message.created']);
  });
});

describe('DATA-3: what a webhook does not take', () => {
  beforeEach(() => only(['message.created']));

  test('is tried again later, under the same id', async () => {
    await shop.text('Hello', { from: '+393475550110' });
    endpoint.says = () => REFUSED;
    await tell();
    await callIt();
    expect(endpoint.arrived).toHaveLength(1);
    expect(await logged()).toMatchObject([
      { status: 'waiting', attempts: 1, response_code: 503, response: 'not now' },
    ]);
    endpoint.says = () => TAKEN;
    pass(6);
    await callIt();
    const [first, second] = endpoint.arrived;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
    expect(await logged()).toMatchObject([{ status: 'delivered', attempts: 2, response_code: 204 }]);
  });

  test('holds up its own ticket, and no other', async () => {
    const isFirst = (one: Arrived) => bodyOf(one) === 'One';
    endpoint.says = one => (isFirst(one) ? REFUSED : TAKEN);
    const [a, b] = ['+393475550111', '+393475550112'];
    for (const [body, from] of [
      ['One', a],
      ['Other', b],
      ['Two', a],
    ] as const)
      await shop.text(body, { from });
    await tell();
    expect(endpoint.arrived.map(bodyOf).toSorted()).toEqual(['One', 'Other']);
    endpoint.says = () => TAKEN;
    pass(6);
    await callIt();
    expect(endpoint.arrived.map(bodyOf).slice(2)).toEqual(['One', 'Two']);
  });

  test('a redirect is no yes, and is not followed', async () => {
    await shop.text('Hello', { from: '+393475550113' });
    endpoint.says = () => ({ status: 302, json: '', headers: { location: endpoint.url } });
    await tell();
    expect(endpoint.arrived).toHaveLength(1);
    expect(await logged()).toMatchObject([{ status: 'waiting', response_code: 302 }]);
  });

  test('nor is one that answers nothing', async () => {
    await shop.text('Hello', { from: '+393475550114' });
    endpoint.says = () => 'reset';
    await tell();
    expect(await logged()).toMatchObject([{ status: 'waiting', response_code: null, error: 'unreachable' }]);
  });
});

describe('DATA-3: nothing is lost', () => {
  beforeEach(() => only(['message.created']));

  test('between a commit and the call: the queue has it from the commit on', async () => {
    await shop.text('Hello', { from: '+393475550115' });
    await work();
    expect(endpoint.arrived.map(bodyOf)).toEqual(['Hello']);
  });

  test('with whoever had begun a call and died: their lease ends', async () => {
    await shop.text('Hello', { from: '+393475550116' });
    await lineUp();
    const { workspaceId, db, clock } = shop;
    const which = { workspaceId, endpointId: hook.id };
    expect(await claimDue(db, which, clock.now, clock.now)).toHaveLength(1);
    await callIt();
    expect(endpoint.arrived).toEqual([]);
    pass(31);
    await callIt();
    expect(endpoint.arrived).toHaveLength(1);
    expect(await logged()).toMatchObject([{ status: 'delivered', attempts: 2 }]);
  });

  test('nor told by two at once', async () => {
    for (const body of ['One', 'Two', 'Three']) await shop.text(body, { from: '+393475550117' });
    await lineUp();
    await Promise.all([callIt(), callIt(), callIt()]);
    expect(endpoint.arrived.map(bodyOf)).toEqual(['One', 'Two', 'Three']);
  });
});

describe('DATA-3: a webhook is disabled', () => {
  beforeEach(() => only(['message.created']));

  const problems = async () =>
    (await manager.call('listProblems')).data.map(({ kind, to }) => ({ kind, to }));
  const disabled = () => ({ kind: 'webhook_disabled', to: endpoint.url });

  test('at once by 410, with what waits for it, and its Owners hear of it', async () => {
    endpoint.says = () => ({ status: 410, json: '' });
    for (const body of ['One', 'Two']) await shop.text(body, { from: '+393475550120' });
    await tell();
    expect(endpoint.arrived).toHaveLength(1);
    expect(await read()).toMatchObject({ enabled: false, disabled_because: 'gone' });
    expect((await logged()).map(({ status, error }) => [status, error])).toEqual([
      ['failed', 'disabled'],
      ['failed', null],
    ]);
    expect(await problems()).toContainEqual(disabled());
    await mailWebhookDisabled(shop.context, { workspaceId: shop.workspaceId, endpointId: hook.id });
    const mails = (await (await shop.as('owner')).call('listMails')).data;
    expect(mails.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['noa@morlane.example', 'owner@morlane.example']),
    );
    expect(mails[0]?.subject).toContain(new URL(endpoint.url).host);
  });

  test('after three days of trying', async () => {
    endpoint.says = () => REFUSED;
    await shop.text('Hello', { from: '+393475550121' });
    await tell();
    for (let tries = 1; tries < MOST_TRIES; tries += 1) {
      expect(await read()).toMatchObject({ enabled: true });
      pass(28 * 3600);
      await callIt();
    }
    expect(endpoint.arrived).toHaveLength(MOST_TRIES);
    expect(await read()).toMatchObject({ enabled: false, disabled_because: 'failing' });
  });

  test('by hand, and enabled again it is told of what happens then', async () => {
    const set = (enabled: boolean) =>
      manager.call('patchWebhook', { params: { id: hook.id }, body: { enabled } });
    expect(await set(false)).toMatchObject({ enabled: false, disabled_because: 'by_hand' });
    expect(await problems()).not.toContainEqual(disabled());
    await shop.text('Meanwhile', { from: '+393475550122' });
    await tell();
    expect(await set(true)).toMatchObject({ enabled: true, disabled_because: null, disabled_at: null });
    await shop.text('Now', { from: '+393475550122' });
    await tell();
    expect(endpoint.arrived.map(bodyOf)).toEqual(['Now']);
  });
});

describe('DATA-3: whoever looks after a webhook', () => {
  beforeEach(() => only(['message.created']));

  test('sees at once what it answers to a test, and how long that took', async () => {
    endpoint.says = () => ({ status: 500, json: `\0${'x'.repeat(5000)}` });
    const told = await manager.call('testWebhook', { params: { id: hook.id } });
    expect(told).toMatchObject({ type: 'webhook.test', status: 'failed', response_code: 500, attempts: 1 });
    expect(told.response).toHaveLength(1000);
    expect(told.took_ms).toBeGreaterThanOrEqual(0);
    expect(verified(endpoint.arrived[0] as Arrived)).toMatchObject({ data: { id: hook.id } });
    expect(await logged()).toEqual([told]);
  });

  test('has something told again, under its old id, with what is there now', async () => {
    await shop.text('Hello', { from: '+393475550130' });
    await tell();
    const [was] = await logged();
    const params = { id: hook.id, delivery_id: was?.id ?? '' };
    expect(await manager.call('replayWebhookDelivery', { params })).toMatchObject({ status: 'waiting' });
    await callIt();
    const [first, second] = endpoint.arrived;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.data.id).toBe(first?.data.id);
    expect((await logged()).map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  });

  test('exchanges the secret: both sign for a day', async () => {
    const again = await manager.call('rotateWebhookSecret', { params: { id: hook.id } });
    expect(again.secret).not.toBe(hook.secret);
    await manager.call('testWebhook', { params: { id: hook.id } });
    const [both] = endpoint.arrived;
    if (!both) throw new Error('nothing came');
    expect(String(both.headers['webhook-signature']).split(' ')).toHaveLength(2);
    for (const secret of [hook.secret, again.secret]) expect(verified(both, secret)).toBeTruthy();
    pass(25 * 3600);
    await manager.call('testWebhook', { params: { id: hook.id } });
    expect(String(endpoint.arrived[1]?.headers['webhook-signature']).split(' ')).toHaveLength(1);
    expect(await read()).toMatchObject({ former_secret_until: null });
  });

  test('finds no secret in any other answer, nor in the database', async () => {
    expect(await read()).not.toHaveProperty('secret');
    const pool = openPool(shop.owner, 1);
    const { rows } = await pool.query('select secret from webhooks');
    await pool.end();
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(hook.secret).toString('hex'));
  });

  test('finds what it was told for 30 days', async () => {
    for (const days of [-31, 2]) {
      pass(days * 24 * 3600);
      await manager.call('testWebhook', { params: { id: hook.id } });
    }
    pass(29 * 24 * 3600);
    await sweepWebhooks(shop.context);
    expect(await logged()).toHaveLength(1);
  });

  test.each([
    [{ url: 'ftp://shop.example', events: ['*'] }, '/url'],
    [{ url: 'https://shop.example', events: [] }, '/events'],
    [{ url: 'https://shop.example', events: ['note.created'] }, '/events/0'],
  ])('is told what is wrong with %j', async (body, pointer) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await manager.send('/api/v1/webhooks', {
      method: 'POST',
      body: JSON.stringify(body),
      headers,
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer }] });
  });
});
