import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gate } from '../../server/store/gate.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { customer, later, textFrom, threadOf } from './customers.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const AUTUMN = { type: 'campaign', id: 'autumn', name: 'Autumn', body: 'New in' };
const CART = { type: 'flow', id: 'cart', name: 'Left in the cart', body: 'Still there' };

const record = (sends: unknown[]) => owner.call('recordMarketingSends', { body: { sends } });
const many = (count: number, send: object, prefix: string) =>
  Array.from({ length: count }, (_, at) => ({ ...send, phone: `+1${prefix}${1000 + at}` }));
const sentAt = (minutesAgo: number) => ({
  sent_at: new Date(served.clock.now.getTime() - minutesAgo * 60_000).toISOString(),
});

const profilesOf = async (prefix: string) => {
  let count = 0;
  let cursor: string | null = null;
  do {
    const page: { data: { phone: string | null }[]; next_cursor: string | null } = await owner.call(
      'listProfiles',
      { query: { limit: 100, ...(cursor && { cursor }) } },
    );
    count += page.data.filter(({ phone }) => phone?.startsWith(`+1${prefix}`)).length;
    cursor = page.next_cursor;
  } while (cursor);
  return count;
};

const BAD: Record<number, [send: unknown, pointer: string, code: string]> = {
  0: [{ ...AUTUMN, phone: '+3933' }, '/phone', 'invalid_phone'],
  17: [{ ...AUTUMN }, '/phone', 'invalid_request'],
  18: [{ ...AUTUMN, phone: '+12125550188', type: 'newsletter' }, '/type', 'invalid_request'],
  500: [{ ...AUTUMN, phone: '+12125550188', sent_at: '2030-01-01T00:00:00Z' }, '/sent_at', 'sent_in_future'],
  501: ['a line', '', 'invalid_request'],
  998: [{ ...AUTUMN, phone: '+12125550188', colour: 'red' }, '/colour', 'invalid_request'],
  999: [null, '', 'invalid_request'],
};

describe('DATA-1: POST /marketing_sends/bulk', () => {
  test('records a thousand, and reports those that it cannot by place, field and reason', async () => {
    const good = many(1000, { ...AUTUMN, ...sentAt(5) }, '646555');
    const sends = good.map((send, at) => (BAD[at] ? BAD[at][0] : send));
    const { refused, ...counts } = await record(sends);
    expect(counts).toEqual({ recorded: 993, repeated: 0 });
    const expected = Object.entries(BAD).map(([at, [, pointer, code]]) => ({
      index: Number(at),
      pointer,
      code,
    }));
    expect(refused.map(({ index, pointer, code }) => ({ index, pointer, code }))).toEqual(expected);
    expect(refused.every(({ detail }) => detail.length > 0)).toBe(true);
    expect(await profilesOf('646555')).toBe(993);
    const again = await record(sends);
    expect(again).toEqual({ recorded: 0, repeated: 993, refused });
  });

  test('ATTR-3: in the order of the lines, where they say no time', async () => {
    const who = await customer(served);
    const { phone } = who;
    await record([{ ...CART, phone }, ...many(40, CART, '917555'), { ...AUTUMN, phone }]);
    await textFrom(served, phone, 'Yes');
    const yes = (await threadOf(owner, who)).find(message => message.body === 'Yes');
    expect(yes?.attributed_to).toMatchObject({ type: 'campaign', id: 'autumn' });
  });

  test('ATTR-3: in the order of their times, where they say them, however the lines stand', async () => {
    const who = await customer(served);
    later(served, 10);
    const { phone } = who;
    await record([
      { ...CART, phone, ...sentAt(1) },
      { ...AUTUMN, phone, ...sentAt(5) },
    ]);
    await textFrom(served, phone, 'Yes');
    const thread = await threadOf(owner, who);
    expect(thread.slice(-3).map(({ source }) => source)).toEqual(['campaign', 'flow', 'customer']);
    expect(thread.at(-1)?.attributed_to).toMatchObject({ type: 'flow', id: 'cart' });
  });

  test('one send in two lines is one where they say when, and else two', async () => {
    const line = { ...AUTUMN, phone: '+17185550102' };
    const dated = { ...line, ...sentAt(1) };
    const report = await record([line, dated, line, dated]);
    expect(report).toEqual({ recorded: 3, repeated: 1, refused: [] });
  });

  test('SMS-6: one phone in several lines is one profile, without consent', async () => {
    const sends = ['a', 'b', 'c'].map(id => ({ ...AUTUMN, id, phone: '+17185550101' }));
    expect(await record(sends)).toEqual({ recorded: 3, repeated: 0, refused: [] });
    const { data } = await owner.call('listProfiles', { query: { phone: '+17185550101' } });
    expect(data).toMatchObject([{ consent: { sms_marketing: 'never_subscribed' } }]);
  });

  test.each<[string, unknown, string]>([
    ['none', { sends: [] }, '/sends'],
    ['more than a thousand', { sends: Array(1001).fill({}) }, '/sends'],
    ['no list', { sends: AUTUMN }, '/sends'],
    ['nothing', {}, '/sends'],
    ['another field', { sends: [{}], colour: 'red' }, '/colour'],
  ])('of %s is no bulk', async (_, body, pointer) => {
    const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) };
    const answer = await owner.send('/api/v1/marketing_sends/bulk', init);
    expect(await problemIn(answer)).toEqual([422, 'invalid_request', pointer]);
  });

  test('a text that comes in meanwhile does not wait for the rest of it', async () => {
    const { context } = served;
    const { gate } = context;
    const watched = watch(gate, () => served.text('Are you there?', { from: '+12125550133' }));
    context.gate = watched.gate;
    const bulk = record(many(1000, AUTUMN, '929555'));
    await watched.meanwhile;
    const atText = watched.done();
    expect(await bulk).toMatchObject({ recorded: 1000 });
    context.gate = gate;
    expect(atText).toBeGreaterThan(0);
    expect(atText).toBeLessThan(200);
  });
});

/** Once the gate has carried out a first command, `then` is done; `done` counts those carried out so far. */
function watch(gate: Gate, then: () => Promise<unknown>) {
  const { promise: meanwhile, resolve, reject } = Promise.withResolvers<unknown>();
  let done = 0;
  const watched: Gate = {
    ...gate,
    submit: async command => {
      const result = await gate.submit(command);
      done += 1;
      if (done === 1) then().then(resolve, reject);
      return result;
    },
  };
  return { gate: watched, meanwhile, done: () => done };
}
