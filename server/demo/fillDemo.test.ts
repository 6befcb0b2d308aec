import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customers } from '../../test/cast/customers.ts';
import { castPhones, colleagues, morlane } from '../../test/cast.ts';
import { freshDatabase, type TestDatabase } from '../../test/harness/database.ts';
import { followUpDue } from '../domain/chat/followUp.ts';
import { safe } from '../secrets.ts';
import { createWorkspace } from '../store/createWorkspace.ts';
import { asApp, type Database, inWorkspace, openDatabase } from '../store/database.ts';
import { listCoupons } from '../store/read/coupons.ts';
import { SIMULATED_NUMBER } from '../store/simulatorAccount.ts';
import { fillDemo } from './fillDemo.ts';
import { totalOf } from './purchase.ts';

const NOW = new Date();

let database: TestDatabase;
let db: Database;
let workspaceId: string;
let owner: { email: string };

beforeAll(async () => {
  database = await freshDatabase();
  const connection = asApp(database.owner);
  db = openDatabase(connection);
  const settings = { organization_prefix: 'x', default_sender_email: 'x@y.example', time_zone: 'UTC' };
  workspaceId = await createWorkspace(db, { name: 'My shop', settings }, NOW);
  const ground = {
    db,
    connection,
    box: safe('a secret for tests only'),
    workspaceId,
    passwordHash: 'none',
    linkBase: 'https://inbox.example',
    now: NOW,
  };
  owner = await fillDemo(ground);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const told = () =>
  inWorkspace(db, workspaceId, async tx => ({
    profiles: await tx.selectFrom('profiles').selectAll().execute(),
    identifiers: await tx.selectFrom('profileIdentifiers').selectAll().execute(),
    tickets: await tx.selectFrom('tickets').selectAll().execute(),
    messages: await tx.selectFrom('messages').selectAll().execute(),
    changes: await tx.selectFrom('changes').selectAll().orderBy('number').execute(),
    journal: await tx.selectFrom('journal').selectAll().execute(),
    chats: await tx.selectFrom('chatSessions').selectAll().orderBy('createdAt').execute(),
    orders: await tx.selectFrom('orders').selectAll().execute(),
    events: await tx.selectFrom('events').selectAll().execute(),
    coupons: await listCoupons(tx, workspaceId, null, null, 10),
    codes: await tx.selectFrom('couponCodes').selectAll().orderBy('position').execute(),
  }));

describe('the demo workspace', () => {
  it('is Morlane, with its team and its number', async () => {
    expect(owner).toEqual({ email: colleagues.noa.email });
    expect(morlane.phone).toBe(SIMULATED_NUMBER);
    const workspace = await db.selectFrom('workspaces').selectAll().executeTakeFirstOrThrow();
    expect(workspace.name).toBe('Morlane');
    const members = await inWorkspace(db, workspaceId, tx =>
      tx.selectFrom('members').select('role').execute(),
    );
    expect(members.map(member => member.role).toSorted()).toEqual(['analyst', 'owner', 'support', 'support']);
  });

  it('TICK-1 TICK-5: has tickets in every state, read and unread, each with a number of its own', async () => {
    const { tickets } = await told();
    expect(tickets.length).toBeGreaterThanOrEqual(25);
    expect(new Set(tickets.map(ticket => ticket.status))).toEqual(new Set(['open', 'snoozed', 'closed']));
    expect(new Set(tickets.map(ticket => ticket.read))).toEqual(new Set([true, false]));
    expect(new Set(tickets.map(ticket => ticket.number)).size).toBe(tickets.length);
    expect(new Set(tickets.map(ticket => ticket.assigneeId)).size).toBe(4);
    const snoozed = tickets.filter(ticket => ticket.status === 'snoozed');
    expect(snoozed.every(ticket => ticket.snoozedUntil && ticket.snoozedUntil > NOW)).toBe(true);
  });

  it('leaves nothing to be sent, and shows what can become of a text', async () => {
    const { messages, journal } = await told();
    const statuses = Object.groupBy(messages, message => message.status);
    expect(Object.keys(statuses).toSorted()).toEqual(['delivered', 'failed', 'received', 'sent', 'unknown']);
    // A visitor's browser has not said yet that it is there.
    expect(statuses.sent?.map(message => message.channel)).toEqual(['web_chat']);
    expect(statuses.failed?.map(message => message.errorReason)).toEqual(['carrier_filtered']);
    expect(journal.filter(entry => entry.state !== 'done')).toEqual([]);
  });

  it('CHAT-2 CHAT-4: has a visitor nobody knows, a customer in the chat, and a chat that has ended', async () => {
    const { tickets, chats, profiles } = await told();
    const known = chats.map(chat => {
      const { status } = tickets.find(ticket => ticket.id === chat.id) ?? {};
      const profile = profiles.find(one => one.id === chat.profileId);
      return [status, chat.externalId, profile?.name ?? profile?.typedEmail ?? null];
    });
    expect(known).toEqual([
      ['closed', null, 'p.hollis@letterbox.example'],
      ['open', 'matteo', customers.matteo.name],
      ['open', null, null],
    ]);
    // No tab is open, so nobody is there, and no follow-up waits for its time.
    expect(chats.filter(chat => chat.here || !chat.leftAt)).toEqual([]);
    expect(chats.filter(chat => followUpDue(chat))).toEqual([]);
    const matteos = tickets.filter(ticket => ticket.profileId === chats[1]?.profileId);
    expect(matteos.map(ticket => ticket.channel).toSorted()).toEqual(['sms', 'web_chat']);
  });

  it('PROF-3: has orders of its own pieces in every state, each with a picture, in several currencies', async () => {
    const { orders } = await told();
    const states = new Set(orders.map(one => (one.cancelledAt ? 'cancelled' : one.fulfilmentStatus)));
    expect(states).toEqual(new Set(['unfulfilled', 'shipped', 'delivered', 'cancelled']));
    expect(new Set(orders.map(({ currency }) => currency))).toEqual(new Set(['EUR', 'USD', 'DKK']));
    expect(orders.map(({ paymentStatus }) => paymentStatus)).toEqual(
      expect.arrayContaining(['paid', 'refunded', 'voided', 'partially_paid']),
    );
    const items = orders.flatMap(order => order.items);
    expect(items.every(({ imageUrl }) => imageUrl?.startsWith('/demo-shop/pictures/'))).toBe(true);
    expect(orders.every(one => one.total === totalOf(one) && one.updatedAt <= NOW)).toBe(true);
  });

  it('PROF-3: every order that is written about is there, and is the writer’s', async () => {
    const { orders, messages } = await told();
    const named = messages.flatMap(({ body, profileId }) =>
      [...body.matchAll(/M-\d{4}/g)].map(([number]) => [number, profileId]),
    );
    expect(named.length).toBeGreaterThan(4);
    for (const [number, profileId] of named)
      expect(orders.find(one => one.number === number)?.profileId, number).toBe(profileId);
  });

  it('PROF-2: tells what customers did, and which flows they entered', async () => {
    const { events } = await told();
    expect(new Set(events.map(({ metric }) => metric))).toEqual(
      new Set(['Added to Cart', 'Clicked SMS', 'Entered Flow', 'Started Checkout', 'Viewed Product']),
    );
  });

  it('has one thread that is longer than a screen loads at once', async () => {
    const { messages } = await told();
    const threads = [...Map.groupBy(messages, message => message.threadId).values()];
    expect(Math.max(...threads.map(thread => thread.length))).toBeGreaterThan(60);
  });

  it('SMS-5 SMS-6: has who joined, who left, and who was never asked', async () => {
    const { profiles } = await told();
    const states = new Set(profiles.map(profile => profile.smsMarketing));
    expect(states).toEqual(new Set(['never_subscribed', 'subscribed', 'unsubscribed']));
    const mara = profiles.find(profile => profile.name === customers.mara.name);
    expect(mara).toMatchObject({ smsTransactional: 'unsubscribed', consentEvidence: 'STOP' });
  });

  it('REPLY-4: has coupons to hand out, of which a customer has a code and one runs low', async () => {
    const { coupons, codes, messages } = await told();
    expect(coupons.map(({ code, remaining }) => [code, remaining])).toEqual([
      ['LINEN15', null],
      [null, 6],
      [null, 47],
    ]);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(54);
    const [given, ...others] = codes.filter(({ profileId }) => profileId !== null);
    expect(others).toEqual([]);
    const message = messages.find(({ couponCode }) => couponCode === given?.code);
    expect(message).toMatchObject({ status: 'delivered', profileId: given?.profileId });
    expect(message?.body).toContain(given?.code);
  });

  it('numbers its changes without gaps, in the order of time', async () => {
    const { changes } = await told();
    expect(changes.map(change => change.number)).toEqual(changes.map((_, at) => at + 1));
    const times = changes.map(change => change.at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThanOrEqual(NOW.getTime());
  });

  it('knows its customers by phone and e-mail', async () => {
    const { identifiers } = await told();
    const known = new Set(identifiers.map(identifier => identifier.value));
    const expected = Object.values(customers).flatMap(({ phone, email }) =>
      email ? [phone, email] : [phone],
    );
    expect(expected.filter(value => !known.has(value))).toEqual([]);
  });
});

describe('the cast', () => {
  const phones = [...Object.values(customers), ...castPhones, morlane].map(one => one.phone);

  it.each(phones)('has a phone that is possible: %s', phone => {
    expect(parsePhoneNumberFromString(phone)?.isPossible()).toBe(true);
  });

  it('gives each customer a phone of their own', () => {
    const own = Object.values(customers).map(customer => customer.phone);
    expect(new Set(own).size).toBe(own.length);
  });
});
