import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Coupon } from '../../contract/couponRoutes.ts';
import { createCoupon } from '../../server/actions/defineCoupon.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { inWorkspace } from '../../server/store/database.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openAnotherShop } from './anotherShop.ts';
import { customer as customerOf } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

let made = 0;
/** Codes of no other test. */
function codes(count: number): string[] {
  made += 1;
  return Array.from({ length: count }, (_, at) => `C${made}-${String(at).padStart(5, '0')}`);
}

async function pool(given: string[] = [], more: { warn_below?: number } = {}): Promise<Coupon> {
  const { id } = await owner.call('createCoupon', { body: { name: 'Ten off', ...more } });
  if (given.length > 0) await owner.call('addCouponCodes', { params: { id }, body: { codes: given } });
  return owner.call('readCoupon', { params: { id } });
}

const send = (path: string, method: string, body?: unknown) =>
  owner.send(`/api/v1/coupons${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: JSON_BODY }),
  });

const changesTold = () =>
  inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('changes').selectAll().where('type', '=', 'settings.updated').orderBy('number').execute(),
  );

describe('REPLY-4 SET-1: a coupon', () => {
  test('is made with a pool, and warns below 20 codes unless it is told otherwise', async () => {
    expect(await owner.call('createCoupon', { body: { name: ' Ten off ' } })).toMatchObject({
      ...{ name: 'Ten off', kind: 'pool', code: null, warn_below: 20 },
      ...{ remaining: 0, handed_out: 0, low: true, retired_at: null },
      created_at: served.clock.now.toISOString(),
    });
    expect(await pool([], { warn_below: 0 })).toMatchObject({ warn_below: 0, low: false });
  });

  test('is made with one code for everybody, and has no pool to run out of', async () => {
    const coupon = await owner.call('createCoupon', { body: { name: 'Spring', code: ' SPRING 10 ' } });
    expect(coupon).toMatchObject({
      kind: 'one_code',
      code: 'SPRING 10',
      remaining: null,
      handed_out: null,
      low: false,
    });
    const answer = await send(`/${coupon.id}/codes`, 'POST', { codes: codes(1) });
    expect(await problemIn(answer)).toEqual([409, 'coupon_without_pool']);
  });

  test('is renamed, and warns at another number', async () => {
    const { id } = await pool(codes(6));
    const params = { id };
    expect(await owner.call('patchCoupon', { params, body: { warn_below: 6 } })).toMatchObject({
      low: false,
    });
    expect(await owner.call('patchCoupon', { params, body: { warn_below: 7 } })).toMatchObject({ low: true });
    const named = await owner.call('patchCoupon', { params, body: { name: 'Six off' } });
    expect(named).toMatchObject({ name: 'Six off', warn_below: 7, remaining: 6 });
    expect(named).toEqual(await owner.call('readCoupon', { params }));
  });

  test('is retired once, and takes no codes then', async () => {
    const { id } = await pool(codes(1));
    const retired = await owner.call('retireCoupon', { params: { id } });
    expect(retired).toMatchObject({ retired_at: served.clock.now.toISOString(), low: false, remaining: 1 });
    served.clock.now = new Date(served.clock.now.getTime() + 60_000);
    expect(await owner.call('retireCoupon', { params: { id } })).toEqual(retired);
    expect(await problemIn(await send(`/${id}/codes`, 'POST', { codes: codes(1) }))).toEqual([
      409,
      'coupon_retired',
    ]);
  });

  test('is listed, the newest first, by whether it is retired, page by page', async () => {
    const ours: string[] = [];
    for (let at = 0; at < 4; at += 1) ours.unshift((await pool()).id);
    await owner.call('retireCoupon', { params: { id: ours[1] ?? '' } });
    const first = await owner.call('listCoupons', { query: { limit: 2 } });
    const cursor = first.next_cursor ?? '';
    const second = await owner.call('listCoupons', { query: { limit: 2, cursor } });
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ours);
    const live = await owner.call('listCoupons', { query: { limit: 3, retired: 'false' } });
    expect(live.data.map(({ id }) => id)).toEqual(ours.filter((_, at) => at !== 1));
    const gone = await owner.call('listCoupons', { query: { limit: 1, retired: 'true' } });
    expect(gone.data.map(({ id }) => id)).toEqual([ours[1]]);
  });

  test('SET-2: is told of by whom it was changed, field by field', async () => {
    const before = (await changesTold()).length;
    const { id } = await pool(codes(3));
    await owner.call('patchCoupon', { params: { id }, body: { name: 'Three off', warn_below: 20 } });
    await owner.call('patchCoupon', { params: { id }, body: { name: 'Three off' } });
    const told = (await changesTold()).slice(before);
    expect(told.every(({ actorKind }) => actorKind === 'member')).toBe(true);
    expect(told.map(({ fields }) => fields)).toEqual([
      {
        [`coupons.${id}.name`]: { from: null, to: 'Ten off' },
        [`coupons.${id}.warn_below`]: { from: null, to: 20 },
      },
      { [`coupons.${id}.codes_added`]: { from: null, to: 3 } },
      { [`coupons.${id}.name`]: { from: 'Ten off', to: 'Three off' } },
    ]);
  });

  test.each<[string, unknown, string]>([
    ['no name', {}, '/name'],
    ['a blank name', { name: '  ' }, '/name'],
    ['a long name', { name: 'x'.repeat(101) }, '/name'],
    ['an empty code', { name: 'Ten', code: ' ' }, '/code'],
    ['a long code', { name: 'Ten', code: 'x'.repeat(65) }, '/code'],
    ['a code of two lines', { name: 'Ten', code: 'TEN\nOFF' }, '/code'],
    ['a code that would be a variable', { name: 'Ten', code: '{{name}}' }, '/code'],
    ['a negative number', { name: 'Ten', warn_below: -1 }, '/warn_below'],
    ['half a code', { name: 'Ten', warn_below: 1.5 }, '/warn_below'],
    ['another field', { name: 'Ten', kind: 'pool' }, '/kind'],
  ])('with %s is refused', async (_, body, pointer) => {
    expect((await problemIn(await send('', 'POST', body))).slice(0, 3)).toEqual([
      422,
      'invalid_request',
      pointer,
    ]);
  });

  test('that is not there, or another shop’s, is not found', async () => {
    const another = await openAnotherShop(served);
    const draft = { name: 'Theirs', code: null, warnBelow: 0 };
    const theirs = await createCoupon(served.context, another.workspaceId, draft, SYSTEM);
    for (const id of [NOBODY, theirs]) {
      expect(await problemIn(await send(`/${id}`, 'GET'))).toEqual([404, 'not_found']);
      expect(await problemIn(await send(`/${id}`, 'PATCH', { name: 'Ours' }))).toEqual([404, 'not_found']);
      expect(await problemIn(await send(`/${id}`, 'DELETE'))).toEqual([404, 'not_found']);
      expect(await problemIn(await send(`/${id}/codes`, 'GET'))).toEqual([404, 'not_found']);
      expect(await problemIn(await send(`/${id}/codes`, 'POST', { codes: ['A'] }))).toEqual([
        404,
        'not_found',
      ]);
    }
  });
});

describe('REPLY-4: uploaded codes', () => {
  test('are in the pool once, and those that cannot be are reported by place and reason', async () => {
    const { id } = await pool();
    const [a = '', b = '', c = ''] = codes(3);
    const given = [
      a,
      ` ${b}\t`,
      a,
      '',
      'x'.repeat(65),
      7,
      `${c}\u200b`,
      'TEN OFF',
      null,
      '🎁',
      'é',
      '{{name}}',
    ];
    const report = await owner.call('addCouponCodes', { params: { id }, body: { codes: given } });
    expect(report.added).toBe(5);
    expect(report.refused.map(({ index, code }) => [index, code])).toEqual([
      [2, 'duplicate_coupon_code'],
      ...[3, 4, 5, 6, 8, 11].map(index => [index, 'invalid_request']),
    ]);
    expect(report.refused.every(({ detail }) => detail.length > 0)).toBe(true);
    const { data } = await owner.call('listCouponCodes', { params: { id } });
    expect(data.map(({ code }) => code).toSorted()).toEqual([a, b, 'TEN OFF', '🎁', 'é'].toSorted());
    expect(data[0]).toMatchObject({ profile: null, uses: 0, taken_at: null });
  });

  test('again change nothing, and are refused as duplicates', async () => {
    const given = codes(3);
    const { id } = await pool(given);
    const more = [...given, ...codes(1)];
    const { added, refused } = await owner.call('addCouponCodes', { params: { id }, body: { codes: more } });
    expect([added, refused.map(({ code }) => code)]).toEqual([1, Array(3).fill('duplicate_coupon_code')]);
    expect(await owner.call('readCoupon', { params: { id } })).toMatchObject({ remaining: 4 });
  });

  test('of another coupon are refused, until that is retired and nobody has them', async () => {
    const given = codes(2);
    const old = await pool(given);
    const { id } = await pool();
    const body = { codes: given };
    const { added, refused } = await owner.call('addCouponCodes', { params: { id }, body });
    expect([added, refused.map(({ code }) => code)]).toEqual([0, Array(2).fill('code_of_another_coupon')]);
    const { ticketId } = await customerOf(served);
    await owner.call('reply', { params: { id: ticketId }, body: { coupon_id: old.id } });
    await owner.call('retireCoupon', { params: { id: old.id } });
    const again = await owner.call('addCouponCodes', { params: { id }, body });
    expect(again).toMatchObject({ added: 1, refused: [{ index: 0, code: 'code_of_another_coupon' }] });
  });

  test('of two uploads at once are added by one of them', async () => {
    const given = codes(500);
    const [one, other] = [await pool(), await pool()];
    const uploads = [one.id, one.id, other.id].map(id =>
      owner.call('addCouponCodes', { params: { id }, body: { codes: given } }),
    );
    const added = (await Promise.all(uploads)).map(report => report.added);
    expect(added.toSorted((a, b) => a - b)).toEqual([0, 0, 500]);
  });

  test('can be ten thousand, and no more', async () => {
    const { id } = await pool();
    const given = codes(10_001);
    const most = given.slice(1);
    const report = await owner.call('addCouponCodes', { params: { id }, body: { codes: most } });
    expect(report).toEqual({ added: 10_000, refused: [] });
    expect(await owner.call('readCoupon', { params: { id } })).toMatchObject({
      remaining: 10_000,
      low: false,
    });
    const tooMany = await send(`/${id}/codes`, 'POST', { codes: given });
    expect(await problemIn(tooMany)).toEqual([422, 'invalid_request', '/codes']);
  });

  test('are handed out in the order of their upload, and listed in that of the alphabet, page by page', async () => {
    const given = codes(5).toReversed();
    const { id } = await pool(given);
    const who = await customerOf(served);
    const { coupon } = await owner.call('reply', { params: { id: who.ticketId }, body: { coupon_id: id } });
    expect(coupon).toEqual({ id, code: given[0] });
    const first = await owner.call('listCouponCodes', { params: { id }, query: { limit: 3 } });
    const query = { limit: 3, cursor: first.next_cursor ?? '' };
    const second = await owner.call('listCouponCodes', { params: { id }, query });
    const all = [...first.data, ...second.data];
    expect(all.map(({ code }) => code)).toEqual(given.toSorted());
    expect(all.at(-1)).toEqual({
      code: given[0],
      profile: { id: who.profileId, name: null, phone: who.phone },
      uses: 1,
      taken_at: served.clock.now.toISOString(),
    });
    const taken = await owner.call('listCouponCodes', { params: { id }, query: { taken: 'true' } });
    const free = await owner.call('listCouponCodes', { params: { id }, query: { taken: 'false' } });
    expect([taken.data.length, free.data.length]).toEqual([1, 4]);
  });
});

describe('REPLY-4: a reply with a coupon', () => {
  const reply = (ticketId: string, body: object) => owner.call('reply', { params: { id: ticketId }, body });
  const refusal = async (ticketId: string, body: object) => {
    const init = { method: 'POST', body: JSON.stringify(body), headers: JSON_BODY };
    return problemIn(await owner.send(`/api/v1/tickets/${ticketId}/messages`, init));
  };

  test('hands each customer a code of their own, and the same again to who asks again', async () => {
    const [a, b] = codes(2);
    const { id } = await pool([a ?? '', b ?? ''], { warn_below: 1 });
    const [one, other] = [await customerOf(served), await customerOf(served)];
    const first = await reply(one.ticketId, { body: 'Take {{coupon_code}}.', coupon_id: id });
    expect(first).toMatchObject({ body: `Take ${a}.`, coupon: { id, code: a }, status: 'queued' });
    expect(await reply(other.ticketId, { body: 'For you:', coupon_id: id })).toMatchObject({
      body: `For you:\n${b}`,
    });
    expect(await reply(one.ticketId, { coupon_id: id })).toMatchObject({ body: a });
    expect(await owner.call('readCoupon', { params: { id } })).toMatchObject({
      ...{ remaining: 0, handed_out: 2, low: true },
    });
  });

  test('is refused with the field to blame, and queues nothing', async () => {
    const { ticketId } = await customerOf(served);
    const [empty, gone] = [await pool(), await pool(codes(1))];
    await owner.call('retireCoupon', { params: { id: gone.id } });
    expect(await refusal(ticketId, { body: 'Hi', coupon_id: empty.id })).toEqual([
      422,
      'coupon_empty',
      '/coupon_id',
    ]);
    for (const coupon_id of [NOBODY, gone.id])
      expect(await refusal(ticketId, { body: 'Hi', coupon_id })).toEqual([
        422,
        'unknown_coupon',
        '/coupon_id',
      ]);
    expect(await refusal(ticketId, { body: '{{coupon_code}}' })).toEqual([422, 'empty_variable', '/body']);
    expect(await refusal(ticketId, { body: 'x'.repeat(1600), coupon_id: (await pool(codes(1))).id })).toEqual(
      [...[422, 'message_too_long', '/body']],
    );
    expect(await refusal(ticketId, {})).toEqual([422, 'invalid_request', '/body']);
    const { data } = await owner.call('listMessages', { params: { id: ticketId } });
    expect(data.filter(({ source }) => source === 'agent')).toEqual([]);
  });

  test('gives its code back when it is taken back before it left', async () => {
    const { id } = await pool(codes(1));
    const { ticketId } = await customerOf(served);
    const message = await reply(ticketId, { coupon_id: id });
    expect(await owner.call('readCoupon', { params: { id } })).toMatchObject({ remaining: 0 });
    await owner.call('cancelMessage', { params: { id: message.id } });
    expect(await owner.call('readCoupon', { params: { id } })).toMatchObject({ remaining: 1, handed_out: 0 });
  });
});

test('SET-1: a pool that runs low is among the problems, until codes are uploaded or it is retired', async () => {
  const low = async () => {
    const { data } = await owner.call('listProblems', { query: { limit: 100 } });
    return data.filter(({ kind }) => kind === 'coupon_low').map(({ id, detail }) => [id, detail]);
  };
  for (const { id } of (await owner.call('listCoupons', { query: { limit: 100 } })).data)
    await owner.call('retireCoupon', { params: { id } });
  expect(await low()).toEqual([]);
  const { id } = await pool(codes(2), { warn_below: 2 });
  const other = await pool([], { warn_below: 1 });
  await owner.call('createCoupon', { body: { name: 'Spring', code: 'SPRING' } });
  expect(await low()).toEqual([[`coupon:${other.id}`, 'Ten off: 0']]);
  const { ticketId } = await customerOf(served);
  await owner.call('reply', { params: { id: ticketId }, body: { coupon_id: id } });
  expect(await low()).toContainEqual([`coupon:${id}`, 'Ten off: 1']);
  await owner.call('addCouponCodes', { params: { id }, body: { codes: codes(1) } });
  await owner.call('retireCoupon', { params: { id: other.id } });
  expect(await low()).toEqual([]);
});
