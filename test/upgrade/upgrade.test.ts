import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hashPassword } from '../../server/passwords.ts';
import { keyClient, memberClient } from '../harness/client.ts';
import { openFeed } from '../harness/feed.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { onlyTicket } from '../harness/threads.ts';
import { urlOf } from '../nodes/twoNodes.ts';
import { API_KEY, makeEarlier, OWNER } from './earlier.ts';
import { emptyDatabase, type OwnDatabase } from './owners.ts';

const PASSWORD = 'kept through the upgrade';

describe.each([
  ['the embedded one', false],
  ["an operator's", true],
])('the database of an earlier version, %s, is brought to this one', (_whose, isOperators) => {
  let database: OwnDatabase;
  let parley: Parley;
  beforeAll(async () => {
    database = await emptyDatabase(inject('connection'), isOperators);
    await makeEarlier(database.owner, await hashPassword(PASSWORD));
    parley = await startParley({ env: { DATABASE_URL: urlOf(database.owner) } });
  }, 120_000);
  afterAll(async () => {
    await parley?.end();
    await database?.drop();
  });

  const key = () => keyClient(parley.url, API_KEY);

  test('who could sign in can, and nobody new has been made', async () => {
    const member = await memberClient(parley.url, { email: OWNER.email, password: PASSWORD });
    expect((await member.call('readSession')).member.name).toBe(OWNER.name);
    expect(parley.owner.email).toBe('');
  });

  test('THREAD-1 TIME-1: the thread is there, and since when its customer waits has been counted', async () => {
    const { id, waiting_since, profile } = await onlyTicket(key());
    expect(profile).toMatchObject({ name: 'Carla', phone: '+14155550123' });
    expect(waiting_since).toBe('2026-11-04T10:00:00.000Z');
    const { data } = await key().call('listMessages', { params: { id } });
    expect(data.map(({ body }) => body)).toEqual(['Is the harpsichord in stock?', 'It is.', 'And the lute?']);
  });

  test('TIME-2: how soon they were answered has been, too', async () => {
    const member = await memberClient(parley.url, { email: OWNER.email, password: PASSWORD });
    const query = { from: '2026-11-01', to: '2026-11-05' };
    expect(await member.call('readReport', { query })).toMatchObject({
      unanswered: 1,
      total: { replies: 1, answered: 1, median: 20 * 60 },
    });
  });

  test('VIEW-4: its words are found', async () => {
    const found = async () => (await key().call('listTickets', { query: { q: 'harpsi' } })).data.length;
    await expect.poll(found).toBe(1);
  });

  test('THREAD-3: what is done now is numbered behind what was', async () => {
    const feed = await openFeed(parley.url, key().headers);
    const { id } = await onlyTicket(key());
    await key().call('patchTicket', { params: { id }, body: { read: true } });
    await expect.poll(() => feed.changes().at(-1)?.number).toBe(5);
    feed.close();
  });
});
