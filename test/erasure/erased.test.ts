import { afterAll, beforeAll, expect, test } from 'vitest';
import { erase } from '../../server/actions/erase.ts';
import { indexForSearch } from '../../server/actions/indexForSearch.ts';
import { packDays } from '../../server/actions/packDays.ts';
import { inWorkspace } from '../../server/store/database.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { customer, later, textFrom } from '../http/customers.ts';
import { leaveTraces, type Somebody, schedule, TRACES } from './somebody.ts';
import { whereFound } from './whereFound.ts';

const ALL = Object.values(TRACES);

let served: Served;
let owner: Client;
let somebody: Somebody;
let reported: unknown;
let ledger: unknown[];
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  await customer(served);
  somebody = await leaveTraces(served);
  reported = await report();
  // That one is taken back is counted, whoever does it.
  await schedule(served, somebody);
  await textFrom(served, TRACES.phone, 'STOP');
  ledger = await ledgerNow();
  later(served, 1);
});
afterAll(() => served.close());

/** But for how many are still open and wait: nobody waits any more who has been erased. */
async function report() {
  const { unanswered: _, ...figures } = await owner.call('readReport');
  return figures;
}

async function ledgerNow() {
  const { data } = await owner.call('listConsentEntries', { params: { id: somebody.profileId } });
  return data.map(({ kind, became, source, at }) => ({ kind, became, source, at }));
}

const profile = () => owner.call('readProfile', { params: { id: somebody.profileId } });

test('DATA-4: somebody stands in all these tables before they are erased', async () => {
  expect(await whereFound(served, ALL)).toEqual(
    [
      ...['chat_sessions', 'consent_ledger', 'csv_lines', 'csv_names', 'drafts', 'events', 'import_errors'],
      ...['imported_lines', 'imports', 'journal'],
      ...['mails', 'messages', 'notes', 'orders', 'profile_details', 'profile_identifiers', 'profiles'],
      ...['search_words', 'short_links', 'tickets', 'webhook_deliveries'],
    ].map(table => `public.${table}`),
  );
});

test('DATA-4: of an import is known that it came to them', async () => {
  expect(await whereFound(served, [somebody.profileId])).toContain('public.import_profiles');
});

test('DATA-4: they are nobody at once: closed, unknown, and nothing waits to be sent', async () => {
  const erased = await owner.call('eraseProfile', { params: { id: somebody.profileId } });
  expect(erased).toMatchObject({ name: null, phone: null, email: null, time_zone: null });
  expect(erased.erased_at).toBe(served.clock.now.toISOString());
  for (const id of [somebody.ticketId, somebody.chatId]) {
    const ticket = await owner.call('readTicket', { params: { id } });
    expect(ticket).toMatchObject({ status: 'closed', read: true, may_reply: { code: 'profile_erased' } });
    await expect(owner.call('reply', { params: { id }, body: { body: 'Hello' } })).rejects.toMatchObject({
      code: 'profile_erased',
    });
  }
  const waiting = await inWorkspace(served.db, served.workspaceId, tx =>
    tx
      .selectFrom('messages')
      .select('id')
      .where('status', 'in', ['queued', 'scheduled'])
      .where('profileId', '=', somebody.profileId)
      .execute(),
  );
  expect(waiting).toEqual([]);
  await expect(
    owner.call('editProfile', { params: { id: somebody.profileId }, body: { name: 'Ottilie' } }),
  ).rejects.toMatchObject({ code: 'not_found' });
});

test('DATA-4: nothing that says who they were is left, in no table and on no disk', async () => {
  const { workspaceId, context } = served;
  await erase(context, { workspaceId, profileId: somebody.profileId });
  while (await indexForSearch(context));
  expect(await whereFound(served, ALL)).toEqual([]);
  expect(await whereFound(served, [somebody.profileId])).not.toContain('public.import_profiles');
  for (const id of somebody.pictures) expect(await context.media.open(workspaceId, id)).toBeNull();
  expect((await profile()).identifiers).toEqual([]);
});

test('DATA-4: the index of words has no place of their tickets, and nothing is found', async () => {
  const { data } = await owner.call('listTickets', { query: { q: TRACES.said, status: 'any' } });
  expect(data).toEqual([]);
  const words = await inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('searchWords').select('word').where('word', 'in', ['missing', '@ottilie']).execute(),
  );
  expect(words).toEqual([]);
});

test('DATA-4: the figures of the reports stay as they were, packed or not', async () => {
  expect(await report()).toEqual(reported);
  later(served, 120);
  await packDays(served.context);
  expect(await report()).toEqual(reported);
});

test('DATA-4: the evidence of their consent stays, without what in it said who it was', async () => {
  expect(await ledgerNow()).toEqual(ledger);
  const { data } = await owner.call('listConsentEntries', { params: { id: somebody.profileId } });
  expect(data.map(({ evidence }) => evidence)).toContain('A form of …, …');
});

test('DATA-4: who did it stands in the audit log, and nothing of the customer', async () => {
  const { data } = await owner.call('listAudit', { query: { kind: 'privacy' } });
  expect(data.map(({ profile_id, fields }) => [profile_id, fields])).toEqual([
    [somebody.profileId, { erased: { from: false, to: true } }],
  ]);
});

test('DATA-4: erased again, and worked through again, nothing happens', async () => {
  const { changes } = await inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('counters').select('changes').executeTakeFirstOrThrow(),
  );
  await owner.call('eraseProfile', { params: { id: somebody.profileId } });
  await erase(served.context, { workspaceId: served.workspaceId, profileId: somebody.profileId });
  const after = await inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('counters').select('changes').executeTakeFirstOrThrow(),
  );
  expect(after.changes).toBe(changes);
});

test('DATA-4: whoever texts from that phone is somebody new, and the STOP still holds', async () => {
  await textFrom(served, TRACES.phone, 'It is me again');
  const [ticket] = (await owner.call('listTickets')).data;
  expect(ticket?.profile).toMatchObject({ name: null, phone: TRACES.phone, erased_at: null });
  expect(ticket?.profile.id).not.toBe(somebody.profileId);
  const id = ticket?.id ?? '';
  await expect(owner.call('reply', { params: { id }, body: { body: 'Welcome back' } })).rejects.toMatchObject(
    {
      code: 'no_sms_consent',
    },
  );
  await textFrom(served, TRACES.phone, 'START');
  await owner.call('reply', { params: { id }, body: { body: 'Welcome back' } });
});
