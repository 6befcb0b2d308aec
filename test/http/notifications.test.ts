import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NotificationChoices } from '../../contract/notificationRoutes.ts';
import { SHIPPED_CHOICES } from '../../contract/notifications.ts';
import { push } from '../../server/actions/push.ts';
import { tasks } from '../../server/jobs/tasks.ts';
import { openPool } from '../../server/store/database.ts';
import { openPushService, type PushService, type Subscription } from '../fakes/push/pushService.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';

let shop: Served;
let service: PushService;
let support: Client;
let manager: Client;
let supportId: string;
beforeAll(async () => {
  [shop, service] = await Promise.all([openServed(), openPushService()]);
  [support, manager] = [await shop.as('support'), await shop.as('manager')];
  supportId = (await support.call('readSession')).member.id;
});
afterAll(async () => {
  await service.close();
  await shop.close();
});

const read = (client = support) => client.call('readNotifications');
const choose = (body: Partial<NotificationChoices>) => support.call('patchNotifications', { body });

describe('NOTE-1: what a member is told of', () => {
  test('is theirs alone, and whole', async () => {
    expect(await read()).toMatchObject({ ...SHIPPED_CHOICES, devices: [] });
    const night = { from: '22:00', to: '07:00', time_zone: 'Europe/Rome' };
    await choose({ sound: ['all'], do_not_disturb: { ...night, time_zone: 'europe/rome' } });
    await choose({ repeat: true });
    const chosen = { ...SHIPPED_CHOICES, sound: ['all'], do_not_disturb: night, repeat: true };
    expect(await read()).toMatchObject(chosen);
    expect(await read(manager)).toMatchObject(SHIPPED_CHOICES);
    expect(await choose(SHIPPED_CHOICES)).toMatchObject(SHIPPED_CHOICES);
  });

  test.each([
    [{ time_zone: 'Rome' }, 'unknown_time_zone', '/do_not_disturb/time_zone'],
    [{ from: '24:00' }, 'invalid_request', '/do_not_disturb/from'],
  ])('cannot be in hours that are none: %j', async (wrong, code, pointer) => {
    const do_not_disturb = { from: '22:00', to: '07:00', time_zone: 'Europe/Rome', ...wrong };
    const body = JSON.stringify({ do_not_disturb });
    const init = { method: 'PATCH', body, headers: JSON_BODY };
    const answer = await support.send('/api/v1/me/notifications', init);
    expect(await answer.json()).toMatchObject({ code, errors: [{ pointer }] });
  });
});

/** Of this browser, as it would subscribe. */
const bodyOf = ({ endpoint, keys }: Subscription, language: 'en' | 'it' = 'en') => ({
  body: { endpoint, keys, language },
});

const quiet = new Logger(() => () => {});

/** What the queue holds of this is done; what throws stays there, to be tried again. */
async function work(): Promise<void> {
  const pgPool = openPool(shop.owner, 4);
  const { notifyDevices, push } = tasks(shop.context);
  await runOnce({
    pgPool,
    taskList: { notifyDevices, push } as TaskList,
    logger: quiet,
    noHandleSignals: true,
  });
  await pgPool.end();
}

/** What is to be tried again, by what was the matter. */
async function waiting(): Promise<string[]> {
  const pool = openPool(shop.owner, 1);
  const { rows } = await pool.query<{ last_error: string }>(
    `select last_error from graphile_worker.jobs where task_identifier = 'push' and last_error is not null`,
  );
  await pool.end();
  return rows.map(row => row.last_error);
}

describe('NOTE-1: a subscribed browser', () => {
  let browser: Subscription;
  beforeEach(async () => {
    service.says = null;
    await work();
    for (const { id } of (await read()).devices) await support.call('removePushDevice', { params: { id } });
    browser = service.subscribe();
    await support.call('addPushDevice', bodyOf(browser));
    await choose(SHIPPED_CHOICES);
  });

  const payloads = () => browser.arrived.map(({ payload }) => payload);
  const newest = async () => {
    const [ticket] = (await support.call('listTickets')).data;
    if (!ticket) throw new Error('there is no ticket');
    return ticket;
  };

  test('is told of a text, in a message that only it can read', async () => {
    await shop.text('Where is my bowl? 🥣', { from: '+393475550150' });
    await work();
    const { id } = await newest();
    expect(payloads()).toEqual([{ title: '+39 347 555 0150', body: 'Where is my bowl? 🥣', ticket_id: id }]);
    const [{ by, headers, bytes } = { by: null, headers: {}, bytes: 0 }] = browser.arrived;
    expect(by).toMatchObject({ subject: 'mailto:care@morlane.example', key: (await read()).push_key });
    expect(headers).toMatchObject({ topic: id.replaceAll('-', ''), urgency: 'high', ttl: '14400' });
    expect(bytes).toBeLessThan(4096);
  });

  test('is told in its own language, and of a picture alone that there is one', async () => {
    await support.call('addPushDevice', bodyOf(browser, 'it'));
    const media = [{ url: 'https://carrier.example/1', contentType: 'image/jpeg' }];
    await shop.text('', { media });
    await work();
    expect(payloads()).toMatchObject([{ body: 'Ha inviato un’immagine' }]);
  });

  test('is told of no keyword, of nothing that was read, and of nothing in hours without', async () => {
    await shop.text('STOP');
    await shop.text('Read at once', { from: '+393475550151' });
    const { id } = await newest();
    await manager.call('patchTicket', { params: { id }, body: { read: true } });
    await work();
    await choose({ do_not_disturb: { from: '00:00', to: '00:00', time_zone: 'UTC' } });
    await shop.text('At night');
    await work();
    expect(payloads()).toEqual([]);
  });

  test('is not told of the ticket that its member has before them', async () => {
    await shop.text('I see you', { from: '+393475550152' });
    const context = { ...shop.context, viewersOf: () => [supportId] };
    const { devices } = await read();
    const { id } = await newest();
    const [message] = (await support.call('listMessages', { params: { id } })).data;
    const news = { messageId: message?.id ?? '' };
    for (const device of devices)
      await push(context, { workspaceId: shop.workspaceId, deviceId: device.id, news });
    expect(payloads()).toEqual([]);
    await work();
    expect(payloads()).toHaveLength(1);
  });

  test('NOTE-3: is told nothing about a blocked customer, also one blocked since', async () => {
    await shop.text('Rude', { from: '+393475550153' });
    const { profile } = await newest();
    await support.call('blockProfile', { params: { id: profile.id } });
    await shop.text('Ruder', { from: '+393475550153' });
    await work();
    expect(payloads()).toEqual([]);
  });

  test('is told of a mention by a colleague, once, and of none in what its member wrote', async () => {
    await shop.text('Hello', { from: '+393475550154' });
    const ticket = await newest();
    await support.call('patchTicket', { params: { id: ticket.id }, body: { read: true } });
    await work();
    browser.arrived.length = 0;
    const mentioning = { params: { id: ticket.id }, body: { body: 'Yours?', mentions: [supportId] } };
    await manager.call('writeNote', mentioning);
    await support.call('writeNote', mentioning);
    await work();
    expect(payloads()).toEqual([
      { title: `manager mentioned you on ticket ${ticket.number}`, body: 'Yours?', ticket_id: ticket.id },
    ]);
  });

  test('is tried again while its service is busy', async () => {
    service.says = 503;
    await shop.text('Busy?', { from: '+393475550155' });
    await work();
    expect(await waiting()).toContain('the push service answered 503');
    expect((await read()).devices.length).toBeGreaterThan(0);
  });

  test.each([404, 410])('is forgotten once its service says that it has gone (%s)', async status => {
    service.says = status;
    await shop.text('Still there?');
    await work();
    expect((await read()).devices).toEqual([]);
    // Nobody is left to tell: no job is made any more.
    await shop.text('And now?');
    const asked = service.asked();
    await work();
    expect(service.asked()).toBe(asked);
  });

  test('is told nothing once it has unsubscribed, and nobody else can do that for it', async () => {
    const { devices } = await read();
    for (const { id } of devices) {
      await expect(manager.call('removePushDevice', { params: { id } })).rejects.toMatchObject({
        status: 404,
      });
      await support.call('removePushDevice', { params: { id } });
    }
    await shop.text('Anybody?');
    await work();
    expect(payloads()).toEqual([]);
  });

  test('is told nothing once the session has ended that asked for it', async () => {
    const another = await shop.as('support');
    const other = service.subscribe();
    await another.call('addPushDevice', bodyOf(other));
    expect((await read()).devices.map(({ here }) => here)).toContain(false);
    await another.call('signOut');
    await shop.text('Gone home?');
    await work();
    expect(other.arrived).toEqual([]);
  });

  test('belongs to whoever subscribed it last', async () => {
    await manager.call('addPushDevice', bodyOf(browser));
    expect((await read()).devices).toEqual([]);
    const [device] = (await read(manager)).devices;
    expect(device).toMatchObject({ here: true });
    await manager.call('removePushDevice', { params: { id: device?.id ?? '' } });
  });
});
