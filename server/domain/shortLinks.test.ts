import { describe, expect, test } from 'vitest';
import { shortened, withShortLinks } from './shortLinks.ts';
import * as given from './testFacts.ts';
import type { Written } from './written.ts';

const LONG = 'https://morlane.example/collections/autumn/alba-bowl-large';
const SHORT = 'https://inbox.example/l/code-1';
const DRAFT = { body: '', mediaIds: [], couponId: null };

const aWritten = (body: string): Written => ({
  ...{ body, media: [], couponId: null, couponCode: null },
  ...{ coupons: [], links: [] },
});

function written(body: string, settings: Parameters<typeof given.someSettings>[0] = {}) {
  const facts = given.facts({ settings: given.someSettings(settings), ticket: given.aTicket() });
  return shortened(facts, aWritten(body), DRAFT, 'message-1');
}

describe('REPLY-7: a link of a reply', () => {
  test('is shortened, and leads where it led', () => {
    const { body, links } = written(`Here: ${LONG}`);
    expect(body).toBe(`Here: ${SHORT}`);
    expect(links).toEqual([
      {
        ...{ workspaceId: given.SHOP, code: 'code-1', messageId: 'message-1', profileId: 'profile-1' },
        ...{ url: LONG, createdAt: given.NOW },
      },
    ]);
  });

  test.each<[string, before: string, after: string]>([
    ['ends before a full stop', `See ${LONG}.`, `See ${SHORT}.`],
    ['ends before what follows it', `${LONG}, or call`, `${SHORT}, or call`],
    ['ends before several marks', `${LONG}?!`, `${SHORT}?!`],
    ['stands in brackets', `(${LONG})`, `(${SHORT})`],
    ['stands in brackets before a full stop', `(${LONG}).`, `(${SHORT}).`],
    ['keeps brackets of its own', `${LONG}_(large)`, SHORT],
    ['stands on a line of its own', `Here:\n${LONG}\nBye`, `Here:\n${SHORT}\nBye`],
    ['stands between quotes', `"${LONG}"`, `"${SHORT}"`],
    ['has a query and a fragment', `${LONG}?size=2&v=1#fit`, SHORT],
    ['is written in capitals', LONG.replace('https', 'HTTPS'), SHORT],
    ['has letters of another script', `${LONG}/ceramică`, SHORT],
  ])('that %s', (_, before, after) => {
    expect(written(before).body).toBe(after);
  });

  test.each<[string, string]>([
    ['is shorter already', 'https://m.example/a'],
    ['is just as long', `https://${'m'.repeat(SHORT.length - 'https://.it/'.length)}.it/`],
    ['has been shortened before', 'https://inbox.example/l/AbCdEfGhI?and=this-is-long-enough-to-be-cut'],
    ['does not say that it is one', 'morlane.example/collections/autumn/alba-bowl-large'],
    ['is no web address', `mailto:${'somebody'.repeat(8)}@morlane.example`],
    ['cannot be read', `https://[::${'1'.repeat(60)}`],
  ])('stays as it is where it %s', (_, body) => {
    expect(written(body)).toMatchObject({ body, links: [] });
  });

  test('is read to its end however many brackets close there that were not opened', () => {
    const { body } = written(`${LONG}${')'.repeat(19_000)}`);
    expect(body).toBe(SHORT + ')'.repeat(19_000));
  });

  test('said twice is one link', () => {
    const { body, links } = written(`${LONG} and again ${LONG}`);
    expect(body).toBe(`${SHORT} and again ${SHORT}`);
    expect(links).toHaveLength(1);
  });

  test('has a code of its own', () => {
    const { body, links } = written(`${LONG}/a ${LONG}/b`);
    expect(body).toBe(`${SHORT} https://inbox.example/l/code-2`);
    expect(links.map(link => link.url)).toEqual([`${LONG}/a`, `${LONG}/b`]);
  });

  test("begins with the shop's own domain, where it has one", () => {
    expect(written(LONG, { linkDomain: 'go.morlane.example' }).body).toBe(
      'https://go.morlane.example/l/code-1',
    );
  });

  test('stays as it is where the shop wants it so', () => {
    expect(written(LONG, { shortenLinks: false })).toMatchObject({ body: LONG, links: [] });
  });

  test('of a chat stays as it is', () => {
    const facts = given.facts({ ticket: given.aTicket({ channel: 'web_chat' }) });
    expect(shortened(facts, aWritten(LONG), DRAFT, 'message-1')).toMatchObject({ body: LONG, links: [] });
  });
});

describe('REPLY-7: a link of what a shop answers by itself', () => {
  const answer = given.aMessage({ id: 'answer-1', source: 'auto_responder', body: `Help: ${LONG}` });
  const heard = given.aMessage({ direction: 'inbound', source: 'customer', status: 'received', body: LONG });

  test('is shortened; what the customer wrote stays as it is', () => {
    const decision = withShortLinks(given.facts(), { messages: [heard, answer], changes: [] });
    expect(decision.messages?.map(message => message.body)).toEqual([LONG, `Help: ${SHORT}`]);
    expect(decision.links).toMatchObject([{ messageId: 'answer-1', url: LONG }]);
  });

  test('is not looked for where there is none', () => {
    const decision = { messages: [heard], changes: [] };
    expect(withShortLinks(given.facts(), decision)).toBe(decision);
  });
});
