import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erase } from '../../server/actions/erase.ts';
import { indexForSearch } from '../../server/actions/indexForSearch.ts';
import { sweepDrafts } from '../../server/actions/sweepDrafts.ts';
import { sweepOld } from '../../server/actions/sweepOld.ts';
import { inWorkspace, writing } from '../../server/store/database.ts';
import type { Client } from '../harness/client.ts';
import { JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer, later, textFrom, threadOf } from '../http/customers.ts';
import { leaveTraces, type Somebody, TRACES } from './somebody.ts';
import { whereFound } from './whereFound.ts';

const MONTH = 31 * 24 * 60;
const KEPT = { texts_months: 12, chats_months: 6, activity_months: 24 };
const NOTHING = { tickets: 0, messages: 0, more: false };
const NO_EVENTS = { events: 0, more: false };

let served: Served;
let owner: Client;
let somebody: Somebody;
/** Whose tickets are open, closed with a reply that waits, and closed though they wrote lately. */
let open: Customer;
let waiting: Customer;
let recent: Customer;
let blocked: Customer;
let reported: unknown;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  open = await customer(served);
  waiting = await customer(served);
  recent = await customer(served);
  blocked = await customer(served);
  somebody = await leaveTraces(served);
  await owner.call('blockProfile', { params: { id: blocked.profileId } });
  await textFrom(served, blocked.phone, 'You cannot keep me out');
  await arrive();
  const send_at = new Date(served.clock.now.getTime() + 20 * 24 * 3_600_000).toISOString();
  await owner.call('reply', { params: { id: waiting.ticketId }, body: { body: 'It is back', send_at } });
  for (const id of [somebody.ticketId, somebody.chatId, waiting.ticketId, recent.ticketId]) await close(id);
  reported = await report();
});
afterAll(() => served.close());

/** What the shop has sent so far. */
const arrive = () =>
  writing(served.db, served.workspaceId, tx =>
    tx.updateTable('messages').set({ status: 'delivered' }).where('status', '=', 'queued').execute(),
  );
const close = (id: string) => owner.call('patchTicket', { params: { id }, body: { status: 'closed' } });
const bodies = async (who: Customer) => (await threadOf(owner, who)).map(({ body }) => body);
const preview = (body = KEPT) => owner.call('previewRetention', { body });

async function report() {
  const { unanswered: _, ...figures } = await owner.call('readReport', {
    query: { from: '2026-11-01', to: '2026-11-30' },
  });
  return figures;
}

/** Whoever is signed in is out again by then. */
async function monthsLater(count: number): Promise<void> {
  later(served, count * MONTH);
  owner = await served.as('owner');
}

function changes(): Promise<number> {
  return inWorkspace(served.db, served.workspaceId, async tx => {
    const row = await tx.selectFrom('counters').select('changes').executeTakeFirstOrThrow();
    return row.changes;
  });
}

describe('DATA-4: for how long what is kept is kept', () => {
  test('is for good, while nobody has said otherwise', async () => {
    const never = { texts_months: null, chats_months: null, activity_months: null, changed_at: null };
    expect(await owner.call('readRetention')).toEqual(never);
    await sweepOld(served.context);
    expect(await whereFound(served, [TRACES.note])).toContain('public.notes');
  });

  test.each([
    ['texts_months', 2],
    ['chats_months', 0],
    ['activity_months', 1],
    ['texts_months', 121],
  ])('is refused where %s is %i', async (name, months) => {
    const body = JSON.stringify({ ...KEPT, [name]: months });
    const answer = await owner.send('/api/v1/retention', { method: 'PUT', headers: JSON_BODY, body });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: `/${name}` }] });
  });

  test('stands in the audit log, from and to', async () => {
    const at = served.clock.now.toISOString();
    expect(await owner.call('setRetention', { body: KEPT })).toEqual({ ...KEPT, changed_at: at });
    const [entry] = (await owner.call('listAudit', { query: { kind: 'setting' } })).data;
    expect(entry?.fields).toEqual({
      'retention/texts_months': { from: null, to: 12 },
      'retention/chats_months': { from: null, to: 6 },
      'retention/activity_months': { from: null, to: 24 },
    });
  });
});

describe('DATA-4: what was said', () => {
  test('stays while its time is not over', async () => {
    await monthsLater(5);
    expect(await preview()).toEqual({ texts: NOTHING, chats: NOTHING, activity: NO_EVENTS });
    const before = await changes();
    await sweepOld(served.context);
    expect(await changes()).toBe(before);
  });

  test('in a closed chat goes when its own time is over, and texts stay', async () => {
    await monthsLater(3);
    expect(await preview()).toMatchObject({ texts: NOTHING, chats: { tickets: 1 }, activity: NO_EVENTS });
    await sweepOld(served.context);
    const { data } = await owner.call('listMessages', { params: { id: somebody.chatId } });
    expect(data.map(({ body, erased, kept_months }) => [body, erased, kept_months])).toEqual(
      data.map(() => ['', true, 6]),
    );
    expect(await preview()).toMatchObject({ chats: NOTHING });
    expect((await owner.call('readTicket', { params: { id: somebody.chatId } })).snippet).toMatchObject({
      body: '',
      erased: true,
    });
  });

  test('is counted before it goes: of closed tickets in which nobody has written since', async () => {
    await monthsLater(3);
    await textFrom(served, recent.phone, 'And now?');
    await close(recent.ticketId);
    await monthsLater(2);
    expect(await preview()).toMatchObject({ texts: { tickets: 3 }, chats: NOTHING });
  });

  test('goes on where it was broken off', async () => {
    const { context } = served;
    let left = 1;
    const submit: typeof context.gate.submit = command => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('killed')) : context.gate.submit(command);
    };
    await expect(sweepOld({ ...context, gate: { ...context.gate, submit } })).rejects.toThrow('killed');
    const { texts } = await preview();
    expect(texts.tickets).toBe(3);
    await sweepOld(context);
    expect((await preview()).texts).toEqual(NOTHING);
  });

  test('is gone then, from every table and from the disk, and what is known of the customer is not', async () => {
    const { context, workspaceId } = served;
    await sweepDrafts(context);
    while (await indexForSearch(context));
    // What waits to be imported, and what the shop's other tools know of them.
    expect(await whereFound(served, [TRACES.said, TRACES.note])).toEqual([
      ...['public.csv_lines', 'public.profile_details'],
    ]);
    for (const id of somebody.pictures) expect(await context.media.open(workspaceId, id)).toBeNull();
    const profile = await owner.call('readProfile', { params: { id: somebody.profileId } });
    expect(profile).toMatchObject({ name: TRACES.name, phone: TRACES.phone });
  });

  test('is found no more, and its customer still is', async () => {
    const found = async (q: string) =>
      (await owner.call('listTickets', { query: { q, status: 'any' } })).data.map(({ id }) => id);
    expect(await found(TRACES.said)).toEqual([]);
    expect(await found(TRACES.name)).toContain(somebody.ticketId);
    expect(await found('Hello')).toContain(recent.ticketId);
  });

  test('keeps by whom it was said, when, and what became of it', async () => {
    const thread = await threadOf(owner, { ...open, ticketId: somebody.ticketId });
    expect(thread.map(({ erased, kept_months }) => [erased, kept_months])).toEqual(
      thread.map(() => [true, 12]),
    );
    expect(thread.map(({ direction, status }) => [direction, status])).toContainEqual([
      'outbound',
      'delivered',
    ]);
    expect(thread.some(({ keyword }) => keyword === 'JOIN')).toBe(true);
  });

  test('stays in an open ticket, where somebody has written since, and of what waits to leave', async () => {
    expect(await bodies(open)).toContain('Hello');
    expect(await bodies(recent)).toEqual(expect.arrayContaining(['Hello', 'And now?']));
    expect((await bodies(waiting)).filter(body => body !== '')).toEqual(['It is back']);
  });

  test('goes of the blocked, whose texts open nothing, too', async () => {
    expect(new Set(await bodies(blocked))).toEqual(new Set(['']));
  });

  test('leaves the figures of reports and the ledger of consents as they were', async () => {
    expect(await report()).toEqual(reported);
    const { data } = await owner.call('listConsentEntries', { params: { id: somebody.profileId } });
    expect(data.map(({ evidence }) => evidence)).toContain('JOIN');
  });

  test('goes no second time', async () => {
    const before = await changes();
    await sweepOld(served.context);
    expect(await changes()).toBe(before);
  });

  test('cannot be sent again without its words', async () => {
    const [gone] = (await threadOf(owner, blocked)).filter(({ direction }) => direction === 'outbound');
    if (!gone) throw new Error('nothing was sent to them');
    await writing(served.db, served.workspaceId, tx =>
      tx.updateTable('messages').set({ status: 'failed' }).where('id', '=', gone.id).execute(),
    );
    await expect(owner.call('retryMessage', { params: { id: gone.id } })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

test('DATA-4: what other tools told goes when its time is over, and consents and orders stay', async () => {
  await monthsLater(13);
  expect((await preview()).activity).toEqual({ events: 1, more: false });
  await sweepOld(served.context);
  expect((await preview()).activity).toEqual(NO_EVENTS);
  const { data } = await owner.call('listActivity', { params: { id: somebody.profileId } });
  const metrics = data.map(({ metric }) => metric);
  expect(metrics).not.toContain('Viewed Product');
  expect(metrics).toEqual(expect.arrayContaining(['Subscribed', 'Placed Order', 'Sent SMS']));
});

test('DATA-4: somebody of whom the words went before is erased as all others are', async () => {
  const { context, workspaceId } = served;
  await owner.call('eraseProfile', { params: { id: somebody.profileId } });
  await erase(context, { workspaceId, profileId: somebody.profileId });
  expect(await whereFound(served, Object.values(TRACES))).toEqual([]);
  const thread = await threadOf(owner, { ...open, ticketId: somebody.ticketId });
  expect(thread.map(({ kept_months }) => kept_months)).toEqual(thread.map(() => null));
});
