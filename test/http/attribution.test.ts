import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AttributedTo, Message } from '../../contract/shapes.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer, later, textFrom, threadOf } from './customers.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const HOURS = 3_600_000;
const AUTUMN: AttributedTo = { type: 'campaign', id: 'autumn', name: 'Autumn' };
const WINTER: AttributedTo = { type: 'campaign', id: 'winter', name: 'Winter' };
const CART: AttributedTo = { type: 'flow', id: 'cart', name: 'Left in the cart' };

type More = { minutesAgo?: number; status?: 'sent' | 'failed' };

/** Another tool has sent this, a minute after whatever came before, or that long ago. */
async function sent(
  { phone }: Customer,
  of: AttributedTo,
  { minutesAgo, ...more }: More = {},
): Promise<void> {
  later(served, 1);
  const at = new Date(served.clock.now.getTime() - (minutesAgo ?? 0) * 60_000);
  const body = { ...of, phone, body: 'New in', sent_at: at.toISOString(), status: 'sent' as const, ...more };
  await owner.call('recordMarketingSend', { body });
}

const text = ({ phone }: Customer, body: string) => textFrom(served, phone, body);

/** To the millisecond. */
async function textAfter({ phone }: Customer, body: string, milliseconds: number): Promise<void> {
  served.clock.now = new Date(served.clock.now.getTime() + milliseconds);
  await served.text(body, { from: phone });
}

const textOf = async (who: Customer, body: string): Promise<Message | undefined> =>
  (await threadOf(owner, who)).find(message => message.body === body);
const answeredBy = async (who: Customer, body: string) => (await textOf(who, body))?.attributed_to;
const ticketOf = ({ ticketId: id }: Customer) => owner.call('readTicket', { params: { id } });
const isListed = async ({ ticketId }: Customer, query: { campaign_id: string } | { flow_id: string }) =>
  (await owner.call('listTickets', { query: { status: 'any', limit: 100, ...query } })).data.some(
    ticket => ticket.id === ticketId,
  );

describe('ATTR-1 ATTR-4: a text after a campaign', () => {
  test('is attributed to it, and its ticket is found by it', async () => {
    const who = await customer(served);
    await sent(who, AUTUMN);
    await text(who, 'Is it blue?');
    expect(await answeredBy(who, 'Is it blue?')).toEqual(AUTUMN);
    expect(await ticketOf(who)).toMatchObject({ attributed_to: AUTUMN });
    expect(await isListed(who, { campaign_id: 'autumn' })).toBe(true);
    // A flow may have the id of a campaign.
    expect(await isListed(who, { flow_id: 'autumn' })).toBe(false);
    expect(await isListed(who, { campaign_id: 'winter' })).toBe(false);
  });

  test('is the first text of a new customer', async () => {
    const phone = '+393475550188';
    await sent({ phone, profileId: '', ticketId: '' }, AUTUMN);
    await textFrom(served, phone, 'Who is this?');
    const { data } = await owner.call('listTickets', { query: { campaign_id: 'autumn' } });
    const [ticket] = data.filter(one => one.profile.phone === phone);
    expect(ticket).toMatchObject({ attributed_to: AUTUMN, snippet: { body: 'Who is this?' } });
  });

  test('ATTR-2: the second is attributed to nothing, and the ticket keeps the first', async () => {
    const who = await customer(served);
    await sent(who, AUTUMN);
    await text(who, 'First');
    await text(who, 'Second');
    expect([await answeredBy(who, 'First'), await answeredBy(who, 'Second')]).toEqual([AUTUMN, null]);
    expect(await ticketOf(who)).toMatchObject({ attributed_to: AUTUMN });
  });

  test('ATTR-4: the filters match any attributed text, the ticket shows the latest', async () => {
    const who = await customer(served);
    await sent(who, AUTUMN);
    await text(who, 'First');
    await sent(who, CART);
    await text(who, 'Second');
    expect(await ticketOf(who)).toMatchObject({ attributed_to: CART });
    expect(await isListed(who, { campaign_id: 'autumn' })).toBe(true);
    expect(await isListed(who, { flow_id: 'cart' })).toBe(true);
    const { data } = await owner.call('readHistory', { params: { id: who.ticketId } });
    const change = { attributed_to: { from: AUTUMN, to: CART } };
    expect(data.map(entry => entry.fields)).toContainEqual(expect.objectContaining(change));
  });
});

describe('ATTR-3: the latest decides', () => {
  test.each([
    ['campaign, then flow', [AUTUMN, CART], CART],
    ['flow, then campaign', [CART, AUTUMN], AUTUMN],
    ['two campaigns', [AUTUMN, WINTER], WINTER],
  ])('%s', async (_, sends, expected) => {
    const who = await customer(served);
    for (const of of sends) await sent(who, of);
    await text(who, 'Yes');
    expect(await answeredBy(who, 'Yes')).toEqual(expected);
  });

  test('in whatever order they are recorded', async () => {
    const who = await customer(served);
    later(served, 30);
    await sent(who, CART, { minutesAgo: 1 });
    await sent(who, AUTUMN, { minutesAgo: 20 });
    await text(who, 'Yes');
    expect(await answeredBy(who, 'Yes')).toEqual(CART);
  });

  test('of those that were sent: one that failed has not been', async () => {
    const who = await customer(served);
    await sent(who, AUTUMN);
    await sent(who, CART, { status: 'failed' });
    await text(who, 'Yes');
    expect(await answeredBy(who, 'Yes')).toEqual(AUTUMN);
  });
});

describe('ATTR-1: what stands in between', () => {
  test('a keyword is neither attributed nor the first', async () => {
    const who = await customer(served);
    await sent(who, AUTUMN);
    await text(who, 'HELP');
    await text(who, 'Is it blue?');
    expect([await answeredBy(who, 'HELP'), await answeredBy(who, 'Is it blue?')]).toEqual([null, AUTUMN]);
  });

  test("an agent's reply changes nothing", async () => {
    const who = await customer(served);
    await sent(who, AUTUMN);
    later(served, 1);
    await owner.call('reply', { params: { id: who.ticketId }, body: { body: 'Anything else?' } });
    await text(who, 'Is it blue?');
    expect(await answeredBy(who, 'Is it blue?')).toEqual(AUTUMN);
  });

  test('TICK-6: a text of the blocked is attributed to nothing, and no later one has its place', async () => {
    const who = await customer(served);
    await sent(who, AUTUMN);
    await owner.call('blockProfile', { params: { id: who.profileId } });
    await text(who, 'Is it blue?');
    await owner.call('unblockProfile', { params: { id: who.profileId } });
    await text(who, 'Hello?');
    expect([await answeredBy(who, 'Is it blue?'), await answeredBy(who, 'Hello?')]).toEqual([null, null]);
    expect(await isListed(who, { campaign_id: 'autumn' })).toBe(false);
  });
});

describe('ATTR-1: the window', () => {
  const set = (attribution_window_hours: number) =>
    owner.call('patchSettings', { body: { attribution_window_hours } });
  afterEach(() => set(24));

  test.each([
    [24, 24 * HOURS, AUTUMN],
    [24, 24 * HOURS + 1, null],
    [1, HOURS, AUTUMN],
    [1, HOURS + 1, null],
    [1, 0, AUTUMN],
  ])('of %i hours, %i ms later', async (hours, milliseconds, expected) => {
    await set(hours);
    const who = await customer(served);
    await sent(who, AUTUMN);
    await textAfter(who, 'Yes', milliseconds);
    expect(await answeredBy(who, 'Yes')).toEqual(expected);
    expect(await isListed(who, { campaign_id: 'autumn' })).toBe(expected !== null);
  });
});

describe('ATTR-1: a record that comes late', () => {
  test('attributes the text that was there before it, and its ticket', async () => {
    const who = await customer(served);
    later(served, 10);
    await text(who, 'Is it blue?');
    await text(who, 'Hello?');
    await sent(who, AUTUMN, { minutesAgo: 5 });
    expect([await answeredBy(who, 'Is it blue?'), await answeredBy(who, 'Hello?')]).toEqual([AUTUMN, null]);
    expect(await ticketOf(who)).toMatchObject({ attributed_to: AUTUMN });
    expect(await isListed(who, { campaign_id: 'autumn' })).toBe(true);
  });

  test('rewrites nothing that is attributed already', async () => {
    const who = await customer(served);
    await sent(who, AUTUMN);
    later(served, 10);
    await text(who, 'Is it blue?');
    await sent(who, CART, { minutesAgo: 5 });
    await text(who, 'Hello?');
    expect([await answeredBy(who, 'Is it blue?'), await answeredBy(who, 'Hello?')]).toEqual([AUTUMN, null]);
    expect(await isListed(who, { flow_id: 'cart' })).toBe(false);
  });

  test('ATTR-3: reaches no further than the next one', async () => {
    const who = await customer(served);
    later(served, 60);
    await text(who, 'Between');
    await sent(who, CART);
    await text(who, 'After both');
    await sent(who, AUTUMN, { minutesAgo: 30 });
    const answered = [await answeredBy(who, 'Between'), await answeredBy(who, 'After both')];
    expect(answered).toEqual([AUTUMN, CART]);
    // Its latest attributed text answers the flow, whatever was recorded last.
    expect(await ticketOf(who)).toMatchObject({ attributed_to: CART });
  });

  test('ATTR-3: behind a later one that is recorded already, it attributes nothing', async () => {
    const who = await customer(served);
    later(served, 60);
    await text(who, 'HELP');
    await sent(who, CART, { minutesAgo: 10 });
    await sent(who, AUTUMN, { minutesAgo: 30 });
    await text(who, 'Yes');
    await text(who, 'And yes');
    expect([await answeredBy(who, 'Yes'), await answeredBy(who, 'And yes')]).toEqual([CART, null]);
    expect(await isListed(who, { campaign_id: 'autumn' })).toBe(false);
  });

  test('does not reach past the window', async () => {
    const who = await customer(served);
    later(served, 48 * 60);
    await text(who, 'Is it blue?');
    await sent(who, AUTUMN, { minutesAgo: 25 * 60 });
    expect(await answeredBy(who, 'Is it blue?')).toBeNull();
  });
});
