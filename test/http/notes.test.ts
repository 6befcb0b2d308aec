import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Note } from '../../contract/shapes.ts';
import { newId } from '../../server/store/ids.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openAnotherShop } from './anotherShop.ts';
import { type Customer, customer, later } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let support: Client;
let key: Client;
let mara: Customer;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  support = await served.as('support');
  key = await served.keyWith(['tickets:read', 'tickets:write']);
});
afterAll(() => served.close());
beforeEach(async () => {
  mara = await customer(served);
});

type Words = { id?: string; body?: string; mentions?: string[] };
const write = (client: Client, { body = 'Asked for it twice.', ...more }: Words = {}) => {
  later(served, 1);
  return client.call('writeNote', { params: { id: mara.ticketId }, body: { body, ...more } });
};
const post = (body: unknown, ticketId = mara.ticketId) =>
  owner.send(`/api/v1/tickets/${ticketId}/notes`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify(body),
  });
const notes = async (ticketId = mara.ticketId) =>
  (await owner.call('listNotes', { params: { id: ticketId } })).data;
const me = async (client: Client) => (await client.call('readSession')).member;
const plain = ({ as_of, ...note }: Note) => note;

describe('a note', () => {
  test('is written, read, edited and deleted, and whose it is, whom it is for and when stand there', async () => {
    const [author, { id, name }] = [await me(support), await me(owner)];
    const made = await write(support, { body: '  @owner Asked for it twice.\n', mentions: [id] });
    expect(plain(made)).toEqual({
      ...{ id: expect.any(String), ticket_id: mara.ticketId, body: '@owner Asked for it twice.' },
      author: { id: author.id, name: author.name },
      mentions: [{ id, name }],
      ...{ created_at: served.clock.now.toISOString(), edited_at: null },
    });
    expect((await notes()).map(plain)).toEqual([plain(made)]);
    later(served, 1);
    const params = { id: made.id };
    const edited = await support.call('editNote', { params, body: { body: 'Thrice.', mentions: [] } });
    const edited_at = served.clock.now.toISOString();
    expect(plain(edited)).toEqual({ ...plain(made), body: 'Thrice.', mentions: [], edited_at });
    expect((await notes()).map(plain)).toEqual([plain(edited)]);
    await support.call('deleteNote', { params });
    expect(await notes()).toEqual([]);
    await expect(support.call('deleteNote', { params })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('of an API key has no author, and is of all keys and no member', async () => {
    const { id, author } = await write(key);
    expect(author).toBeNull();
    const edit = { params: { id }, body: { body: 'Thrice.' } };
    const another = await served.keyWith(['tickets:write']);
    expect((await another.call('editNote', edit)).body).toBe('Thrice.');
    const refused = { status: 403, code: 'not_your_note' };
    await expect(owner.call('editNote', edit)).rejects.toMatchObject(refused);
    const ours = await write(support);
    await expect(another.call('deleteNote', { params: { id: ours.id } })).rejects.toMatchObject(refused);
  });

  test('is edited by its author alone, and deleted by them, an Owner or an Admin', async () => {
    const admin = await served.as('admin');
    const manager = await served.as('manager');
    const { id } = await write(support);
    const refused = { status: 403, code: 'not_your_note' };
    const edit = { params: { id }, body: { body: 'Thrice.' } };
    for (const other of [owner, admin, manager])
      await expect(other.call('editNote', edit)).rejects.toMatchObject(refused);
    await expect(manager.call('deleteNote', { params: { id } })).rejects.toMatchObject(refused);
    await admin.call('deleteNote', { params: { id } });
    await owner.call('deleteNote', { params: { id: (await write(support)).id } });
    expect(await notes()).toEqual([]);
  });

  test('is written once under an id of the caller’s, whatever else is said the second time', async () => {
    const id = newId();
    const first = await write(support, { id, body: 'Once.' });
    const answer = await post({ id, body: 'Twice.' });
    expect([answer.status, Note.parse(await answer.json()).body]).toEqual([200, 'Once.']);
    expect((await post({ id: newId(), body: 'Another.' })).status).toBe(201);
    expect(await notes()).toHaveLength(2);
    const elsewhere = await customer(served);
    const taken = [409, 'duplicate_id', '/id'];
    expect(await problemIn(await post({ id, body: 'Once.' }, elsewhere.ticketId))).toEqual(taken);
    await support.call('deleteNote', { params: { id: first.id } });
    expect(await problemIn(await post({ id, body: 'Once.' }))).toEqual(taken);
  });
});

describe('the notes on a ticket', () => {
  test('come in pages, the newest page first and each page oldest first', async () => {
    const at = served.clock.now;
    const bodies = Array.from({ length: 7 }, (_, count) => `note ${count}`);
    for (const [count, body] of bodies.entries()) {
      const made = await write(support, { body });
      // Some in the same instant: then their ids decide.
      if (count % 2) served.clock.now = new Date(Date.parse(made.created_at) - 60_000);
    }
    served.clock.now = new Date(at.getTime() + 3_600_000);
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 3, ...(cursor && { cursor }) };
      const page = await owner.call('listNotes', { params: { id: mara.ticketId }, query });
      pages.unshift(page.data.map(one => one.body));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    expect(pages.map(page => page.length)).toEqual([1, 3, 3]);
    expect(pages.flat()).toEqual(bodies);
  });

  test.each(['7', 'eyJjcmVhdGVkQXQiOiIwMDAwLTAxLTAxVDAwOjAwOjAwWiJ9', 'bnVsbA'])(
    'are not read from %j on',
    async cursor => {
      const path = `/api/v1/tickets/${mara.ticketId}/notes?cursor=${cursor}`;
      expect(await problemIn(await owner.send(path))).toEqual([400, 'invalid_cursor', 'cursor']);
    },
  );

  test('leave the ticket as it is, are written on one that is closed and a customer who is blocked', async () => {
    const params = { id: mara.ticketId };
    await owner.call('blockProfile', { params: { id: mara.profileId } });
    const before = await owner.call('readTicket', { params });
    const history = await owner.call('readHistory', { params });
    await write(support);
    const { as_of, profile_detail, ...after } = await owner.call('readTicket', { params });
    expect(before).toMatchObject(after);
    expect([after.status, after.read]).toEqual(['closed', true]);
    expect(await owner.call('readHistory', { params })).toEqual(history);
  });

  test('are nobody’s of another shop, whatever ids are tried', async () => {
    const theirs = await openAnotherShop(served);
    expect(await problemIn(await post({ body: 'Mine' }, theirs.ticketId))).toEqual([404, 'not_found']);
    for (const ticketId of [theirs.ticketId, NOBODY]) {
      const path = `/api/v1/tickets/${ticketId}/notes`;
      expect(await problemIn(await owner.send(path))).toEqual([404, 'not_found']);
    }
  });
});

describe('what is refused of a note, with the field', () => {
  test.each<[string, object, (string | number)[]]>([
    ['no words', {}, [422, 'invalid_request', '/body']],
    ['empty words', { body: ' \n' }, [422, 'invalid_request', '/body']],
    ['too many of them', { body: 'a'.repeat(10_001) }, [422, 'invalid_request', '/body']],
    ['no text', { body: 'a\u0000' }, [422, 'invalid_request', '/body']],
    ['no id', { body: 'a', id: '7' }, [422, 'invalid_request', '/id']],
    ['whoever is nobody', { body: 'a', mentions: [NOBODY] }, [422, 'unknown_member', '/mentions/0']],
    ['somebody twice', { body: 'a', mentions: [NOBODY, NOBODY] }, [422, 'invalid_request', '/mentions']],
    [
      'too many',
      { body: 'a', mentions: Array.from({ length: 21 }, newId) },
      [422, 'invalid_request', '/mentions'],
    ],
    ['more than there is', { body: 'a', read: true }, [422, 'invalid_request', '/read']],
  ])('%s', async (_, body, problem) => {
    expect(await problemIn(await post(body))).toEqual(problem);
    expect(await notes()).toEqual([]);
  });

  test('as many characters as fit, each counted once', async () => {
    const body = '🥣'.repeat(10_000);
    expect((await write(support, { body: ` ${body} ` })).body).toBe(body);
  });

  test('ROLE-2: whoever may not use the inbox is mentioned by nobody', async () => {
    const [analyst, colleague] = [await me(await served.as('analyst')), await me(owner)];
    const answer = await post({ body: 'a', mentions: [colleague.id, analyst.id] });
    expect(await problemIn(answer)).toEqual([422, 'unknown_member', '/mentions/1']);
    const { id } = await write(support);
    const asked = { params: { id }, body: { mentions: [analyst.id] } };
    await expect(support.call('editNote', asked)).rejects.toMatchObject({ code: 'unknown_member' });
  });
});
