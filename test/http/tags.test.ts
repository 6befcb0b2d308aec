import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Tag } from '../../contract/tagRoutes.ts';
import type { TagColor } from '../../contract/vocabulary.ts';
import { createTag } from '../../server/actions/defineTag.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { inWorkspace } from '../../server/store/database.ts';
import { newId } from '../../server/store/ids.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openAnotherShop } from './anotherShop.ts';
import { type Customer, customer } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());
beforeEach(async () => {
  for (const { id } of await tags()) await owner.call('deleteTag', { params: { id } });
});

const tags = async () => (await owner.call('listTags', { query: { limit: 100 } })).data;
const make = (name: string, color: TagColor = 'teal') => owner.call('createTag', { body: { name, color } });
const send = (path: string, method: string, body: unknown) =>
  owner.send(`/api/v1${path}`, { method, headers: JSON_BODY, body: JSON.stringify(body) });
const lately = async () =>
  (
    await inWorkspace(served.db, served.workspaceId, tx =>
      tx.selectFrom('changes').selectAll().orderBy('number', 'desc').limit(1).execute(),
    )
  )[0];

describe('a tag', () => {
  test('SET-2: is made, changed and deleted, and the audit log has it with who, from and to', async () => {
    const made = await make(' Returns ', 'teal');
    const { id } = made;
    expect(made).toEqual({
      ...{ id: expect.any(String), name: 'Returns', color: 'teal' },
      created_at: served.clock.now.toISOString(),
    });
    const changed = await owner.call('patchTag', { params: { id }, body: { color: 'pink' } });
    expect(changed).toEqual({ ...made, color: 'pink' });
    const { member } = await owner.call('readSession');
    expect(await lately()).toMatchObject({
      ...{ type: 'settings.updated', actorId: member.id },
      fields: { [`tags.${id}.color`]: { from: 'teal', to: 'pink' } },
    });
    expect(await tags()).toEqual([changed]);
    await owner.call('deleteTag', { params: { id } });
    expect(await tags()).toEqual([]);
    expect(await problemIn(await send(`/tags/${id}`, 'PATCH', { color: 'red' }))).toEqual([404, 'not_found']);
  });

  test('is gray unless something else is said', async () => {
    const answer = await send('/tags', 'POST', { name: 'VIP' });
    expect(Tag.parse(await answer.json()).color).toBe('gray');
  });

  test('has a name of its own, whatever the case and whoever comes at the same moment', async () => {
    const answers = await Promise.all(
      ['Returns', 'RETURNS', ' returns'].map(name => send('/tags', 'POST', { name, color: 'red' })),
    );
    expect(answers.map(answer => answer.status).toSorted()).toEqual([201, 409, 409]);
    const { id } = await make('Sizes');
    expect(await problemIn(await send(`/tags/${id}`, 'PATCH', { name: 'rEturns' }))).toEqual([
      ...[409, 'duplicate_name', '/name'],
    ]);
  });

  test.each<[string, object, string]>([
    ['no name', { color: 'red' }, '/name'],
    ['an empty one', { name: ' ' }, '/name'],
    ['one of two lines', { name: 'a\nb' }, '/name'],
    ['a long one', { name: 'a'.repeat(51) }, '/name'],
    ['blue, which says that something is unread', { name: 'a', color: 'blue' }, '/color'],
    ['more than there is', { name: 'a', icon: 'x' }, '/icon'],
  ])('is not made of %s', async (_, body, pointer) => {
    expect(await problemIn(await send('/tags', 'POST', body))).toEqual([422, 'invalid_request', pointer]);
  });

  test('is one of two hundred, which are listed by name, page by page', async () => {
    const { context, workspaceId } = served;
    const names = Array.from({ length: 200 }, (_, at) => `${at % 2 ? 'b' : 'A'} ${100 + at}`);
    for (const name of names) await createTag(context, workspaceId, { name, color: 'gray' }, SYSTEM);
    expect(await problemIn(await send('/tags', 'POST', { name: 'c' }))).toEqual([409, 'too_many_tags']);
    const first = await owner.call('listTags', { query: { limit: 100 } });
    const cursor = first.next_cursor ?? '';
    const second = await owner.call('listTags', { query: { limit: 100, cursor } });
    expect([...first.data, ...second.data].map(tag => tag.name)).toEqual(
      names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
    expect(second.next_cursor).toBeNull();
    for (const { id } of second.data) await owner.call('deleteTag', { params: { id } });
  });
});

describe('VIEW-2: a ticket', () => {
  let [mara, noa]: Customer[] = [];
  const of = (one: Customer | undefined) => one?.ticketId ?? '';
  beforeEach(async () => {
    [mara, noa] = [await customer(served), await customer(served)];
  });
  const patch = (one: Customer | undefined, body: object) => send(`/tickets/${of(one)}`, 'PATCH', body);
  const tagged = async (one: Customer | undefined) =>
    (await owner.call('readTicket', { params: { id: of(one) } })).tags;
  const found = async (query: object) =>
    (await owner.call('listTickets', { query: { status: 'any', ...query } })).data.map(({ id }) => id);

  test('is tagged, and found by each of its tags beside whatever else is asked', async () => {
    const [returns, vip] = [await make('Returns'), await make('VIP')];
    await patch(mara, { tags: [vip.id, returns.id] });
    await patch(noa, { tags: [vip.id] });
    expect(await tagged(mara)).toEqual([vip.id, returns.id]);
    expect(await found({ tag: vip.id })).toEqual([of(noa), of(mara)]);
    expect(await found({ tag: returns.id })).toEqual([of(mara)]);
    await patch(noa, { status: 'closed' });
    expect(await found({ tag: vip.id, status: 'open' })).toEqual([of(mara)]);
    expect(await found({ tag: vip.id, limit: 1 })).toEqual([of(noa)]);
    expect(await found({ tag: NOBODY })).toEqual([]);
    expect(await problemIn(await owner.send('/api/v1/tickets?tag=vip'))).toEqual([
      ...[422, 'invalid_request', 'tag'],
    ]);
  });

  test('TICK-7: has in its history with what it was tagged before and after', async () => {
    const { id } = await make('Returns');
    await patch(mara, { add_tags: [id], read: true });
    const { data } = await owner.call('readHistory', { params: { id: of(mara) } });
    expect(data[0]?.fields).toMatchObject({ tags: { from: [], to: [id] } });
    await patch(mara, { add_tags: [id], remove_tags: [NOBODY] });
    expect((await owner.call('readHistory', { params: { id: of(mara) } })).data[0]).toEqual(data[0]);
  });

  test('ASSIGN-1: is tagged with others at once, each beside what it had', async () => {
    const [returns, vip, old] = [await make('Returns'), await make('VIP'), await make('Old')];
    await patch(mara, { tags: [old.id] });
    const ids = [of(mara), of(noa)];
    const both = { add_tags: [returns.id, vip.id], remove_tags: [old.id] };
    const { data } = await owner.call('patchTickets', { body: { ids, patch: both } });
    expect(data.map(one => one.tags)).toEqual([
      [returns.id, vip.id],
      [returns.id, vip.id],
    ]);
    await owner.call('patchTickets', { body: { ids, patch: { remove_tags: [vip.id] } } });
    expect([await tagged(mara), await tagged(noa)]).toEqual([[returns.id], [returns.id]]);
  });

  test('is tagged with what there is, and else with nothing, with the field', async () => {
    const { id } = await make('Returns');
    const theirs = await openAnotherShop(served);
    const { context } = served;
    const other = await createTag(context, theirs.workspaceId, { name: 'Theirs', color: 'red' }, SYSTEM);
    for (const unknown of [NOBODY, other]) {
      const tagging = { tags: [id, unknown] };
      expect(await problemIn(await patch(mara, tagging))).toEqual([422, 'unknown_tag', '/tags/1']);
      const more = { add_tags: [unknown] };
      expect(await problemIn(await patch(mara, more))).toEqual([422, 'unknown_tag', '/add_tags/0']);
      for (const [asked, pointer] of [
        [tagging, '/patch/tags/1'],
        [more, '/patch/add_tags/0'],
      ] as const) {
        const answer = await send('/tickets/bulk', 'POST', { ids: [of(mara), of(noa)], patch: asked });
        expect(await problemIn(answer)).toEqual([422, 'unknown_tag', pointer]);
      }
    }
    for (const tags of [[id, id], ['returns'], Array.from({ length: 21 }, newId)])
      expect((await problemIn(await patch(mara, { tags }))).slice(0, 2)).toEqual([422, 'invalid_request']);
    expect([await tagged(mara), await tagged(noa)]).toEqual([[], []]);
  });

  test('has twenty tags at most', async () => {
    const { context, workspaceId } = served;
    const named = (at: number) => ({ name: `Tag ${at}`, color: 'gray' as const });
    const ids = await Promise.all(
      Array.from({ length: 21 }, (_, at) => createTag(context, workspaceId, named(at), SYSTEM)),
    );
    await patch(mara, { tags: ids.slice(0, 20) });
    const full = await patch(mara, { add_tags: ids.slice(20) });
    expect(await problemIn(full)).toEqual([422, 'ticket_tags_full', '/add_tags']);
    const body = { ids: [of(mara), of(noa)], patch: { add_tags: ids.slice(20) } };
    const { data, refused } = await owner.call('patchTickets', { body });
    expect([data.map(one => one.id), refused.map(one => one.code)]).toEqual([
      [of(noa)],
      ['ticket_tags_full'],
    ]);
  });

  test('has no tag that is deleted, is not found by it, and is told of only by that', async () => {
    const [gone, left] = [await make('Gone'), await make('Left')];
    await patch(mara, { tags: [gone.id, left.id] });
    await owner.call('deleteTag', { params: { id: gone.id } });
    expect(await lately()).toMatchObject({ type: 'settings.updated' });
    expect(await tagged(mara)).toEqual([left.id]);
    expect(await found({ tag: gone.id })).toEqual([]);
    expect(await found({ tag: left.id })).toEqual([of(mara)]);
    const listed = await owner.call('listTickets', { query: { status: 'any' } });
    expect(listed.data.find(one => one.id === of(mara))?.tags).toEqual([left.id]);
  });
});
