import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProviderAccount } from './channel.ts';
import { describeListing, describeMedia } from './inbound.contract.ts';
import { type ChannelUnderTest, type Given, idOf, sendBetween, sendWhile } from './underTest.contract.ts';

/** What every SMS adapter must do, whatever the provider. `setup` gives a fresh provider for each test. */
export function describeSmsChannel(name: string, setup: () => Promise<ChannelUnderTest>): void {
  describe(`${name} as an SMS channel`, () => {
    let under: ChannelUnderTest;
    beforeEach(async () => {
      under = await setup();
    });
    afterEach(() => under.provider.stop());

    const given = () => under;
    describe('sending', () => describeSending(given));
    describe('words', () => describeWords(given));
    describe('an answer that was lost', () => describeLostAnswers(given));
    describe('finding', () => describeFinding(given));
    describe('listing', () => describeListing(given));
    describe('the account', () => describeCheck(given));
    describe('pictures', () => describeMedia(given));
  });
}

function describeSending(given: Given): void {
  test('an accepted text has an id and a status under way', async () => {
    const { outcome } = await sendWhile(given, 'takes');
    expect(outcome).toMatchObject({ kind: 'accepted', providerId: expect.stringMatching(/./) });
    expect(['queued', 'sending', 'sent', 'delivered']).toContain(
      outcome.kind === 'accepted' && outcome.status,
    );
  });

  test('pictures go along, in order, with words and without', async () => {
    const mediaUrls = pictureUrls(given().channel.pictures.most);
    const { outcome, find } = await sendWhile(given, 'takes', { mediaUrls, body: '' });
    await sendWhile(given, 'takes', { mediaUrls, body: 'Look' });
    expect(given().provider.taken()).toMatchObject([
      { mediaUrls, body: '' },
      { mediaUrls, body: 'Look' },
    ]);
    expect(await find()).toMatchObject([{ providerId: idOf(outcome) }]);
  });

  test('a picture too many is refused, and nothing is taken', async () => {
    const mediaUrls = pictureUrls(given().channel.pictures.most + 1);
    const { outcome } = await sendWhile(given, 'takes', { mediaUrls });
    expect(outcome).toEqual({ kind: 'refused', errorCode: expect.stringMatching(/./), optedOut: false });
    expect(given().provider.taken()).toEqual([]);
  });

  test('a number that cannot be texted is refused', async () => {
    const { outcome } = await sendWhile(given, 'refuses_the_number');
    expect(outcome).toEqual({ kind: 'refused', errorCode: expect.stringMatching(/./), optedOut: false });
  });

  test('who has opted out is refused, and told apart', async () => {
    const numbers = await given().provider.behave.refuses_opted_out?.();
    if (!numbers) return;
    const { outcome } = await sendBetween(given, numbers);
    expect(outcome).toEqual({ kind: 'refused', errorCode: expect.stringMatching(/./), optedOut: true });
    expect(given().provider.taken()).toEqual([]);
  });

  test('a rate limit is a reason to try again, after the time it names', async () => {
    const { outcome } = await sendWhile(given, 'limits_the_rate');
    expect(outcome).toMatchObject({ kind: 'retry', afterSeconds: expect.any(Number) });
  });

  test('a provider that is down is a reason to try again', async () => {
    const { outcome } = await sendWhile(given, 'is_down');
    expect(outcome).toMatchObject({ kind: 'retry', afterSeconds: null });
  });

  test.each(['refuses_the_number', 'limits_the_rate', 'is_down'] as const)(
    'a provider that %s has taken nothing',
    async behaviour => {
      await sendWhile(given, behaviour);
      expect(given().provider.taken()).toEqual([]);
    },
  );
}

function pictureUrls(many: number): string[] {
  return Array.from({ length: many }, (_, index) => `https://shop.example/${index}.jpg?size=2&v=${index}`);
}

const WORDS = {
  'accents and quotes': 'È già lì: «perché no?» – ’n “test” ñ ß ø',
  'other scripts': '你好 привет שלום مرحبا สวัสดี',
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇮🇹 ☕️',
  'line breaks and tabs': 'one\ntwo\n\n\tthree',
  'what forms and URLs escape': 'a+b=c & d%20e; 100% <b>"x"</b> https://s.example/?a=1&b=2#c',
  'a combining accent, not composed': 'cafe\u0301',
};

function describeWords(given: Given): void {
  test.each(Object.entries(WORDS))('%s arrive exactly and are found', async (_, body) => {
    const { outcome, find } = await sendWhile(given, 'takes', { body });
    const [taken] = given().provider.taken();
    expect(Buffer.from(taken?.body ?? '').equals(Buffer.from(body))).toBe(true);
    expect(await find()).toMatchObject([{ providerId: idOf(outcome) }]);
  });

  test('as many as it takes arrive, and are found', async () => {
    const body = 'abcdefghij'.repeat(160).slice(0, given().longestBody);
    const { outcome, find } = await sendWhile(given, 'takes', { body });
    expect(given().provider.taken()).toMatchObject([{ body }]);
    expect(await find()).toMatchObject([{ providerId: idOf(outcome) }]);
  });
}

function describeLostAnswers(given: Given): void {
  test.each(['takes_and_never_answers', 'takes_and_hangs_up'] as const)(
    'a provider that %s leaves it unclear, and finding settles that it was taken',
    async behaviour => {
      const { outcome, find, text } = await sendWhile(given, behaviour);
      expect(outcome).toMatchObject({ kind: 'unclear' });
      expect(await find()).toMatchObject([{ providerId: expect.stringMatching(/./), errorCode: null }]);
      expect(given().provider.taken()).toMatchObject([{ to: text.to }]);
    },
  );

  test('a provider that never_answers leaves it unclear, and finding settles that it was not taken', async () => {
    const { outcome, find } = await sendWhile(given, 'never_answers');
    expect(outcome).toMatchObject({ kind: 'unclear' });
    expect(await find()).toEqual([]);
  });
}

function describeFinding(given: Given): void {
  test('a text is found at once, though sent in the same second as it is asked for', async () => {
    const since = new Date();
    const { outcome, find } = await sendWhile(given, 'takes');
    const [found] = await find({ since });
    expect(found?.providerId).toBe(idOf(outcome));
    expect(Math.abs(Number(found?.createdAt) - since.getTime())).toBeLessThan(5000);
  });

  test('other words, other numbers and earlier times are not it', async () => {
    const { find } = await sendWhile(given, 'takes');
    const reference = randomUUID();
    expect(await find({ reference, body: 'Other words' })).toEqual([]);
    expect(await find({ reference, to: '+15550007777' })).toEqual([]);
    expect(await find({ reference, from: '+15550008888' })).toEqual([]);
    expect(await find({ since: new Date(Date.now() + 60_000) })).toEqual([]);
  });

  test('of the same words sent twice each is found by its reference, or both by each', async () => {
    const first = await sendWhile(given, 'takes');
    const second = await sendWhile(given, 'takes', { ...first.text, reference: randomUUID() });
    const ids = async (sent: typeof first) => (await sent.find()).map(found => found.providerId).sort();
    const [one, other] = [idOf(first.outcome), idOf(second.outcome)];
    const both = [one, other].sort();
    expect([
      [[one], [other]],
      [both, both],
    ]).toContainEqual([await ids(first), await ids(second)]);
  });

  test('a provider that cannot be asked is an error, not an empty answer', async () => {
    const { find } = await sendWhile(given, 'is_down');
    await expect(find()).rejects.toThrow();
  });
}

function describeCheck(given: Given): void {
  const check = (account: ProviderAccount) => given().channel.check(account);

  test('SET-1: is accepted, or not known, or cannot be asked about', async () => {
    const { account, stranger, provider } = given();
    expect(await check(account)).toBe('ok');
    expect(await check(stranger)).toBe('credentials');
    await provider.behave.is_down();
    expect(await check(account)).toBe('unreachable');
  });
}
