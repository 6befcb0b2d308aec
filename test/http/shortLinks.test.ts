import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const LONG = 'https://morlane.example/collections/autumn/alba-bowl-large?utm_source=text&utm_campaign=autumn';
const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1';
const PREVIEW = 'facebookexternalhit/1.1 Facebot Twitterbot/1.0';

const reply = ({ ticketId: id }: Customer, body: string) =>
  owner.call('reply', { params: { id }, body: { body } });

const follow = (link: string, agent = PHONE, init: RequestInit = {}) =>
  fetch(link, { redirect: 'manual', headers: { 'user-agent': agent }, ...init });

const clicksOf = async ({ profileId: id }: Customer, metric = 'Clicked SMS') =>
  (await owner.call('listActivity', { params: { id }, query: { metric } })).data;

async function sent(body: string) {
  const who = await customer(served);
  const message = await reply(who, body);
  return { who, message, link: /http:\/\/\S+/.exec(message.body)?.[0] ?? '' };
}

describe('REPLY-7: a short link', () => {
  test("takes the long one's place, and leads there", async () => {
    const { message, link } = await sent(`Here it is: ${LONG}. Shall I keep one?`);
    expect(link).toMatch(new RegExp(`^${served.url}/l/[A-Za-z0-9]{9}\\.$`));
    expect(message.body).toBe(`Here it is: ${link} Shall I keep one?`);
    const response = await follow(link.slice(0, -1));
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(LONG);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  test("is followed: each time an event on the customer's profile, the newest first", async () => {
    const { who, message, link } = await sent(LONG);
    const first = served.clock.now.toISOString();
    await follow(link);
    later(served, 5);
    await follow(link);
    const clicks = await clicksOf(who);
    const event = { metric: 'Clicked SMS', message_id: message.id, details: { url: LONG } };
    expect(clicks).toMatchObject([
      { ...event, at: served.clock.now.toISOString() },
      { ...event, at: first },
    ]);
    expect(await clicksOf(who, 'Clicked SMS')).toEqual(clicks);
    expect(await clicksOf(who, 'Placed Order')).toEqual([]);
  });

  test('that is followed by a program leads on each time, and counts no more clicks than a person makes', async () => {
    const { who, link } = await sent(LONG);
    const answers = await Promise.all(Array.from({ length: 20 }, () => follow(link)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([302]));
    expect(await clicksOf(who)).toHaveLength(5);
    later(served, 1);
    await follow(link);
    expect(await clicksOf(who)).toHaveLength(6);
  });

  test.each<[string, string, RequestInit]>([
    ['a preview', PREVIEW, {}],
    ['somebody who only asks where it leads', PHONE, { method: 'HEAD' }],
    ['a browser that fetches ahead', PHONE, { headers: { 'user-agent': PHONE, 'sec-purpose': 'prefetch' } }],
  ])('leads %s there too, and counts no click', async (_, agent, init) => {
    const { who, link } = await sent(LONG);
    const response = await follow(link, agent, init);
    expect([response.status, response.headers.get('location')]).toEqual([302, LONG]);
    expect(await clicksOf(who)).toEqual([]);
  });

  test('leads nobody anywhere else, whatever they add', async () => {
    const { link } = await sent(LONG);
    for (const added of ['?url=https://evil.example', '?next=//evil.example', '#@evil.example'])
      expect((await follow(link + added)).headers.get('location'), added).toBe(LONG);
  });

  test.each(['AAAAAAAAA', 'a', 'a'.repeat(40), '..%2f..', 'https:%2f%2fevil.example', '%00', '%F0%9F%98%80'])(
    'that was never made leads nowhere: %s',
    async code => {
      const response = await follow(`${served.url}/l/${code}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('location')).toBeNull();
      expect(await response.text()).toContain('This link leads nowhere');
    },
  );

  test('to a private network is only text: it is shortened, and nobody here asks it', async () => {
    const inside = 'http://169.254.169.254/latest/meta-data/iam/security-credentials/and-some-more';
    const { link } = await sent(inside);
    expect((await follow(link)).headers.get('location')).toBe(inside);
  });

  test('to an address in another script is one that browsers can follow', async () => {
    const { link } = await sent('https://morlane.example/collections/autunno/caffè-e-tè?misura=più-grande');
    expect((await follow(link)).headers.get('location')).toBe(
      'https://morlane.example/collections/autunno/caff%C3%A8-e-t%C3%A8?misura=pi%C3%B9-grande',
    );
  });

  test('counts no click of another shop, and none of its events are shown there', async () => {
    const { who, link } = await sent(LONG);
    await follow(link);
    const other = await customer(served);
    expect(await clicksOf(other)).toEqual([]);
    expect(await clicksOf(who)).toHaveLength(1);
  });

  test('is not made where the shop does not want it, and begins with its own domain where it has one', async () => {
    await owner.call('patchSettings', { body: { shorten_links: false } });
    expect((await sent(LONG)).message.body).toBe(LONG);
    await owner.call('patchSettings', { body: { shorten_links: true, link_domain: 'Go.Morlane.Example' } });
    expect((await sent(LONG)).message.body).toMatch(/^https:\/\/go\.morlane\.example\/l\/[A-Za-z0-9]{9}$/);
    await owner.call('patchSettings', { body: { link_domain: null } });
  });

  test('stands in what the shop answers by itself too', async () => {
    const text_all = `We do not read texts here. ${LONG}`;
    await owner.call('patchSettings', { body: { auto_responder: { audience: 'all', text_all } } });
    const who = await customer(served);
    await owner.call('patchSettings', { body: { auto_responder: { audience: 'off', text_all: null } } });
    const answer = (await threadOf(owner, who)).find(message => message.source === 'auto_responder');
    const link = /http:\S+/.exec(answer?.body ?? '')?.[0] ?? '';
    expect((await follow(link)).headers.get('location')).toBe(LONG);
    expect(await clicksOf(who)).toMatchObject([{ message_id: answer?.id }]);
  });
});

test('REPLY-7 SMS-4: what a customer writes stays as it is', async () => {
  const who = await customer(served);
  await textFrom(served, who.phone, `Is it this one? ${LONG}`);
  expect((await threadOf(owner, who)).at(-1)?.body).toBe(`Is it this one? ${LONG}`);
});

test.each([
  ['no host', 'go'],
  ['an address', 'https://go.morlane.example'],
  ['a path', 'go.morlane.example/x'],
  ['spaces', 'go morlane.example'],
])('SET-2: %s is no domain for short links', async (_, link_domain) => {
  await expect(owner.call('patchSettings', { body: { link_domain } })).rejects.toMatchObject({
    status: 422,
    code: 'invalid_request',
  });
});
