import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NewDraft } from '../../contract/draftRoutes.ts';
import { Upload } from '../../contract/mediaRoutes.ts';
import { createCoupon } from '../../server/actions/defineCoupon.ts';
import { sweepDrafts } from '../../server/actions/sweepDrafts.ts';
import { sweepUploads } from '../../server/actions/sweepUploads.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { newId } from '../../server/store/ids.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { formWith } from '../harness/upload.ts';
import { openAnotherShop } from './anotherShop.ts';
import { type Customer, customer, later } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

const A_DAY = 24 * 60;

let served: Served;
let owner: Client;
let support: Client;
let mara: Customer;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  support = await served.as('support');
});
afterAll(() => served.close());
beforeEach(async () => {
  mara = await customer(served);
});

const at = () => ({ params: { id: mara.ticketId } });
const keep = (draft: Partial<NewDraft>, client = owner) =>
  client.call('keepDraft', { ...at(), body: { kind: 'reply', body: 'It is', ...draft } });
const drafts = (client = owner) => client.call('readDraft', at());
const listed = async (client = owner) => {
  const { data } = await client.call('listDrafts');
  return data.filter(({ ticket_id }) => ticket_id === mara.ticketId).map(({ kind }) => kind);
};
const put = (body: unknown, ticketId = mara.ticketId, client = owner) =>
  client.send(`/api/v1/tickets/${ticketId}/draft`, {
    method: 'PUT',
    headers: JSON_BODY,
    body: JSON.stringify(body),
  });

async function aPicture(): Promise<string> {
  const sent = await owner.send('/api/v1/media', { method: 'POST', body: formWith(await still('png')) });
  return Upload.parse(await sent.json()).id;
}

describe('REPLY-4: what is being written', () => {
  test('is there on every device of its member, whole, with what it names', async () => {
    const { context, workspaceId } = served;
    const coupon_id = await createCoupon(
      context,
      workspaceId,
      { name: 'Ten off', code: 'TEN', warnBelow: 0 },
      SYSTEM,
    );
    const [first, second, quick_reply_id] = [await aPicture(), await aPicture(), newId()];
    const { edited_at } = await keep({ media_ids: [second, first], coupon_id, quick_reply_id });
    const { reply, note } = await drafts(await served.as('owner'));
    expect(note).toBeNull();
    expect(reply).toMatchObject({ body: 'It is', quick_reply_id, edited_at, mentions: [] });
    expect(reply?.media.map(({ id }) => id)).toEqual([second, first]);
    expect(reply?.coupon).toEqual({ id: coupon_id, name: 'Ten off', code: 'TEN' });
  });

  test('is nobody else’s: not an Owner’s, and no shop’s but this one', async () => {
    await keep({ body: 'Mine' }, support);
    expect(await drafts()).toEqual({ reply: null, note: null });
    expect(await listed()).toEqual([]);
    const { ticketId } = await openAnotherShop(served);
    expect(await problemIn(await put({ kind: 'reply', body: '' }, ticketId))).toEqual([404, 'not_found']);
  });

  test('to the customer is one thing, to the team another, and each is dropped alone', async () => {
    const { id, name } = (await support.call('readSession')).member;
    await keep({});
    await keep({ kind: 'note', body: '@support Look', mentions: [id] });
    expect(await listed()).toEqual(expect.arrayContaining(['reply', 'note']));
    expect((await drafts()).note?.mentions).toEqual([{ id, name }]);
    await owner.call('dropDraft', { ...at(), query: { kind: 'reply' } });
    expect([(await drafts()).reply, await listed()]).toEqual([null, ['note']]);
    await owner.call('dropDraft', at());
    expect(await drafts()).toEqual({ reply: null, note: null });
  });

  test('leaves nothing in the changes: no history, and nothing for another screen', async () => {
    const history = () => owner.call('readHistory', at());
    const before = await history();
    await keep({ body: 'Not for anybody' });
    expect(await history()).toEqual(before);
  });
});

describe('REPLY-4: two devices', () => {
  test('one that has not seen what the other wrote is told, and nothing is lost', async () => {
    const { edited_at: first } = await keep({ body: 'From the desk', based_on: null });
    const { edited_at: second } = await keep({ body: 'From the desk, more', based_on: first });
    expect(Date.parse(second)).toBeGreaterThan(Date.parse(first));
    const stale = { kind: 'reply', body: 'From the train' };
    const refused = [409, 'draft_changed', '/based_on'];
    expect(await problemIn(await put({ ...stale, based_on: first }))).toEqual(refused);
    expect(await problemIn(await put({ ...stale, based_on: null }))).toEqual(refused);
    expect((await drafts()).reply?.body).toBe('From the desk, more');
    await keep({ body: 'From the train', based_on: second });
    expect((await drafts()).reply?.body).toBe('From the train');
  });

  test('what was sent meanwhile is no reason to refuse what is written next', async () => {
    const { edited_at } = await keep({});
    await owner.call('dropDraft', at());
    await keep({ body: 'Next', based_on: edited_at });
    expect((await drafts()).reply?.body).toBe('Next');
  });

  test('of two that write at the very same moment one is told', async () => {
    const { edited_at: based_on } = await keep({});
    const answers = await Promise.all(['A', 'B'].map(body => put({ kind: 'reply', body, based_on })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

test.each([
  [{ body: 'It is' }, '/kind'],
  [{ kind: 'mail', body: 'It is' }, '/kind'],
  [{ kind: 'reply' }, '/body'],
  [{ kind: 'reply', body: 'x'.repeat(20_001) }, '/body'],
  [{ kind: 'reply', body: '', media_ids: ['one'] }, '/media_ids/0'],
  [{ kind: 'reply', body: '', based_on: 'yesterday' }, '/based_on'],
])('REPLY-4: %j is refused at %s', async (body, pointer) => {
  expect(await problemIn(await put(body))).toEqual([422, 'invalid_request', pointer]);
});

test('REPLY-4: an API key has no drafts, and there are none of a ticket that is none', async () => {
  const key = await served.keyWith(['tickets:read', 'tickets:write']);
  expect(await problemIn(await put({ kind: 'reply', body: '' }, mara.ticketId, key))).toEqual([
    403,
    'not_a_member',
  ]);
  expect(await problemIn(await put({ kind: 'reply', body: '' }, NOBODY))).toEqual([404, 'not_found']);
});

describe('REPLY-4: what was left unsent', () => {
  test('is cleared away after 30 days where the ticket is closed, and else kept', async () => {
    await keep({ body: 'Of an open one' });
    const open = mara;
    mara = await customer(served);
    await keep({ body: 'Of a closed one' });
    await owner.call('patchTicket', { ...at(), body: { status: 'closed' } });
    later(served, 29 * A_DAY);
    await sweepDrafts(served.context);
    expect((await drafts()).reply?.body).toBe('Of a closed one');
    later(served, 2 * A_DAY);
    await sweepDrafts(served.context);
    owner = await served.as('owner');
    support = await served.as('support');
    expect((await drafts()).reply).toBeNull();
    mara = open;
    expect((await drafts()).reply?.body).toBe('Of an open one');
  });

  test('keeps its pictures for as long as it is there', async () => {
    const id = await aPicture();
    await keep({ media_ids: [id] });
    later(served, 8 * A_DAY);
    await sweepUploads(served.context);
    expect((await drafts()).reply?.media.map(picture => picture.id)).toEqual([id]);
    await owner.call('dropDraft', at());
    await sweepUploads(served.context);
    expect((await put({ kind: 'reply', body: '', media_ids: [id] })).status).toBe(200);
    expect((await drafts()).reply?.media).toEqual([]);
  });
});
