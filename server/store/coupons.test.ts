import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHOP_NUMBER, type Shop } from '../../test/harness/shop.ts';
import { openTwoGates, type TwoGates } from '../../test/harness/twoGates.ts';
import { addCouponCodes } from '../actions/addCouponCodes.ts';
import { blockProfile } from '../actions/blockProfile.ts';
import { cancelMessage } from '../actions/cancelMessage.ts';
import { createCoupon } from '../actions/defineCoupon.ts';
import { lapseScheduled } from '../actions/lapseScheduled.ts';
import { receiveMessage } from '../actions/receiveMessage.ts';
import { type Asked, replyToTicket } from '../actions/replyToTicket.ts';
import { retryMessage } from '../actions/retryMessage.ts';
import { SYSTEM } from '../domain/decision.ts';
import { settleSending, startSending } from '../domain/deliver.ts';
import { inWorkspace } from './database.ts';
import type { Gate } from './gate.ts';
import { newId } from './ids.ts';
import { loadStatements } from './load.ts';
import { Refused } from './refused.ts';

let open: TwoGates;
let shop: Shop;
let gates: TwoGates['gates'];
let counted: TwoGates['counted'];
beforeAll(async () => {
  open = await openTwoGates();
  ({ shop, gates, counted } = open);
});
afterAll(() => open.close());

type Customer = { profileId: string; ticketId: string };

let people = 0;
/** Somebody who may be texted. */
async function customer(): Promise<Customer> {
  people += 1;
  const from = `+1415555${1000 + people}`;
  await text(from, 'JOIN');
  const received = await text(from, 'Hello');
  const { profileId = '', ticketId } = (received !== 'repeated' && received.messages?.[0]) || {};
  return { profileId, ticketId: ticketId ?? '' };
}

function text(from: string, body: string) {
  const place = { city: null, region: null, postalCode: null, country: null };
  const about = { accountExternalId: 'simulator', media: [], providerKeyword: null, place };
  const inbound = { ...about, providerId: newId(), from, to: SHOP_NUMBER, body };
  return receiveMessage(shop.context, shop.workspaceId, 'simulator', inbound);
}

const customers = (count: number) => Promise.all(numbers(count).map(customer));
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

async function pool(codes: string[]): Promise<string> {
  const draft = { name: 'Ten off', code: null, warnBelow: 0 };
  const id = await createCoupon(shop.context, shop.workspaceId, draft, SYSTEM);
  await addCouponCodes(shop.context, shop.workspaceId, id, codes, SYSTEM);
  return id;
}

type Fate = { messageId: string; refused: null } | { messageId: null; refused: string };

/** The message, or why there is none. */
async function replies(gate: Gate, { ticketId }: Customer, asked: Partial<Asked>): Promise<Fate> {
  const whole = { body: 'For you: {{coupon_code}}', clientMessageId: undefined, ...asked };
  try {
    const { messageId } = await replyToTicket({ gate }, shop.workspaceId, ticketId, whole, SYSTEM);
    return { messageId, refused: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { messageId: null, refused: error.code };
  }
}

const handOut = async (gate: Gate, who: Customer, couponId: string): Promise<string> =>
  (await replies(gate, who, { couponId })).messageId ?? '';

const codesOf = (couponId: string) =>
  inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('couponCodes').selectAll().where('couponId', '=', couponId).orderBy('position').execute(),
  );

const message = (id: string) =>
  inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );

describe('REPLY-4: two gates at once', () => {
  test('hand 150 codes out to 200 customers, each to one, and refuse the other 50', async () => {
    const couponId = await pool(numbers(150).map(at => `P-${at}`));
    const everybody = await customers(200);
    counted.decisions = 0;
    const fates = await Promise.all(
      everybody.map((who, at) => replies(gates[at % 2 === 0 ? 0 : 1], who, { couponId })),
    );
    expect(counted.decisions).toBe(200);
    expect(Map.groupBy(fates, fate => fate.refused).get('coupon_empty')).toHaveLength(50);
    const handedOut = fates.flatMap(({ messageId }) => messageId ?? []);
    expect(handedOut).toHaveLength(150);
    const messages = await Promise.all(handedOut.map(message));
    expect(new Set(messages.map(({ couponCode }) => couponCode)).size).toBe(150);
    expect(messages.every(({ body, couponCode }) => body === `For you: ${couponCode}`)).toBe(true);
    const holders = new Map((await codesOf(couponId)).map(({ code, profileId }) => [code, profileId]));
    expect(messages.map(({ couponCode }) => holders.get(couponCode ?? ''))).toEqual(
      messages.map(({ profileId }) => profileId),
    );
  });

  test('give one customer one code, however many replies ask for it', async () => {
    const couponId = await pool(numbers(40).map(at => `S-${at}`));
    const who = await customer();
    await Promise.all(numbers(40).map(at => handOut(gates[at % 2 === 0 ? 0 : 1], who, couponId)));
    const taken = (await codesOf(couponId)).filter(({ profileId }) => profileId !== null);
    expect(taken).toMatchObject([{ code: 'S-0', profileId: who.profileId, uses: 40 }]);
  });

  test('tell nobody of an empty pool while a code comes back as the last one goes', async () => {
    const [one, two, three, ...others] = await customers(3);
    if (!one || !two || !three) throw new Error(`${others.length} customers are missing`);
    for (const at of numbers(20)) {
      const couponId = await pool([`B${at}-1`, `B${at}-2`]);
      const messageId = await handOut(gates[0], one, couponId);
      const [, ...fates] = await Promise.all([
        cancelMessage({ gate: gates[0] }, shop.workspaceId, messageId, SYSTEM),
        replies(gates[0], two, { couponId }),
        replies(gates[1], three, { couponId }),
      ]);
      expect(fates.map(({ refused }) => refused)).toEqual([null, null]);
    }
  });

  test('take codes of the same coupons, in opposite orders, without a deadlock', async () => {
    const [a, b] = [
      await pool(numbers(40).map(at => `D-${at}`)),
      await pool(numbers(40).map(at => `E-${at}`)),
    ];
    const everybody = await customers(40);
    counted.decisions = 0;
    await Promise.all([
      ...everybody.flatMap(who => [handOut(gates[0], who, a), handOut(gates[0], who, b)]),
      ...everybody.toReversed().flatMap(who => [handOut(gates[1], who, b), handOut(gates[1], who, a)]),
    ]);
    expect(counted.decisions).toBe(160);
    const codes = [...(await codesOf(a)), ...(await codesOf(b))];
    expect(codes.map(({ uses }) => uses)).toEqual(codes.map(() => 2));
  });
});

describe('REPLY-4: one batch', () => {
  test('gives what one customer gives back to another, and to the one another', async () => {
    const couponId = await pool(['Z-9', 'A-1', 'A-2']);
    const [one, two] = [await customer(), await customer()];
    const messageId = await handOut(gates[0], one, couponId);
    counted.decisions = 0;
    await Promise.all([
      cancelMessage({ gate: gates[0] }, shop.workspaceId, messageId, SYSTEM),
      handOut(gates[0], two, couponId),
      handOut(gates[0], one, couponId),
    ]);
    expect(counted.decisions).toBe(3);
    expect(await codesOf(couponId)).toMatchObject([
      { code: 'Z-9', profileId: null, uses: 0, takenAt: null },
      { code: 'A-1', profileId: two.profileId, uses: 1 },
      { code: 'A-2', profileId: one.profileId, uses: 1 },
    ]);
  });

  test('hands on the last code within itself', async () => {
    const couponId = await pool(['L-1']);
    const [one, two] = [await customer(), await customer()];
    const messageId = await handOut(gates[0], one, couponId);
    const [, fate] = await Promise.all([
      cancelMessage({ gate: gates[0] }, shop.workspaceId, messageId, SYSTEM),
      replies(gates[0], two, { couponId }),
    ]);
    expect(fate.refused).toBe(null);
    expect(await codesOf(couponId)).toMatchObject([{ profileId: two.profileId, uses: 1 }]);
  });
});

describe('REPLY-4: a code comes back', () => {
  const FREE = { profileId: null, uses: 0, takenAt: null };
  const later = { sendAt: new Date('2026-11-11T09:00:00Z'), lapses: true };

  test('from all that is canceled when its customer is blocked', async () => {
    const couponId = await pool(['K-1']);
    const who = await customer();
    await handOut(gates[0], who, couponId);
    await replies(gates[0], who, { couponId, ...later });
    expect(await codesOf(couponId)).toMatchObject([{ uses: 2 }]);
    await blockProfile(shop.context, shop.workspaceId, who.profileId, SYSTEM);
    expect(await codesOf(couponId)).toMatchObject([FREE]);
  });

  test('from what lapses because the customer has written', async () => {
    const couponId = await pool(['W-1']);
    const who = await customer();
    await replies(gates[0], who, { couponId, ...later });
    shop.clock.now = new Date(shop.clock.now.getTime() + 60_000);
    await text(`+1415555${1000 + people}`, 'One more thing');
    await lapseScheduled(shop.context, { workspaceId: shop.workspaceId, ticketId: who.ticketId });
    expect(await codesOf(couponId)).toMatchObject([FREE]);
  });

  test('REPLY-8: and another takes its place, in the text and behind the link, when that is tried again', async () => {
    const couponId = await pool(['R-1', 'R-2']);
    const [one, two] = [await customer(), await customer()];
    const body =
      '{{coupon_code}} works here: https://shop.example/a-long-way-to-the/discount/{{coupon_code}}';
    const { messageId } = await replies(gates[0], one, { couponId, body });
    await refusedByProvider(messageId ?? '');
    await handOut(gates[0], two, couponId);
    await retryMessage(shop.context, shop.workspaceId, messageId ?? '', SYSTEM);
    expect((await codesOf(couponId)).map(({ code, profileId }) => [code, profileId])).toEqual([
      ['R-1', two.profileId],
      ['R-2', one.profileId],
    ]);
    const again = await message(messageId ?? '');
    expect(again).toMatchObject({ status: 'queued', couponCode: 'R-2' });
    const [, short] = /^R-2 works here: http:\/\/localhost\/l\/(\w+)$/.exec(again.body) ?? [];
    const links = await inWorkspace(shop.db, shop.workspaceId, tx =>
      tx
        .selectFrom('shortLinks')
        .selectAll()
        .where('code', '=', short ?? '')
        .execute(),
    );
    expect(links).toMatchObject([{ messageId, url: 'https://shop.example/a-long-way-to-the/discount/R-2' }]);
  });
});

/** A text asks for nothing of all this. */
test('SMS-1: what a text loads has nothing of coupons', () => {
  const phone = '+14155550100';
  const texts = loadStatements(
    [{ workspaceId: shop.workspaceId, load: { phone }, decide: () => ({ changes: [] }) }],
    new Date(),
  );
  expect(
    texts.flatMap(statement => statement?.text ?? []).filter(one => /coupon|short_link/.test(one)),
  ).toEqual([]);
});

async function refusedByProvider(messageId: string): Promise<void> {
  const { gate } = shop.context;
  const command = { workspaceId: shop.workspaceId, load: { messageId } };
  const refused = { kind: 'refused', errorCode: '30006', reason: 'landline', optedOut: false } as const;
  await gate.submit({ ...command, decide: startSending });
  await gate.submit({ ...command, decide: facts => settleSending(facts, refused) });
}
