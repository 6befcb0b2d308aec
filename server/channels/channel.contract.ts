import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  LARGEST_MEDIA,
  type ListedText,
  type OutboundText,
  type ProviderAccount,
  type SendOutcome,
  type SmsChannel,
} from './channel.ts';

/** How a provider can behave towards the texts that are handed to it next. */
type ProviderBehaviour =
  | 'takes'
  | 'refuses_the_number'
  | 'limits_the_rate'
  | 'is_down'
  | 'takes_and_never_answers'
  | 'never_answers'
  | 'takes_and_hangs_up';

export type Numbers = Pick<OutboundText, 'from' | 'to'>;

/** A customer's text whose webhook never reaches anybody. */
export type UnheardText = Numbers & { body: string; pictures: Buffer[] };

/** A provider under the test's control. An adapter that lacks a hook does not compile: nothing is skipped. */
type ProviderUnderTest = {
  /** Makes it behave so from now on; gives the numbers to text between for that to happen. */
  behave: Record<ProviderBehaviour, () => Numbers | Promise<Numbers>> & {
    /** Null for a provider that has no word for it, takes the text and fails it for whatever reason. */
    refuses_opted_out: (() => Numbers | Promise<Numbers>) | null;
  };
  /** What it has taken, oldest first. */
  taken(): Pick<OutboundText, 'from' | 'to' | 'body' | 'mediaUrls'>[];
  /** Gives the id that the webhook would have had. */
  receives(text: UnheardText): string | Promise<string>;
  /** What a customer sent along, by the address that the provider's request would name. */
  media: {
    /** A PNG of these bytes. */
    holds(bytes: Buffer): string | Promise<string>;
    has_no_more(): string | Promise<string>;
    never_gives(): string | Promise<string>;
  };
  stop(): Promise<void>;
};

type ChannelUnderTest = {
  /** Its time-out short enough for a test to sit through. */
  channel: SmsChannel;
  account: ProviderAccount;
  /** One that the provider does not know, or not by this secret. */
  stranger: ProviderAccount;
  /** The bytes of the largest picture that it takes. */
  largestMedia: number;
  /** As many plain letters as it takes in one text, up to the 1,600 that are ours. */
  longestBody: number;
  provider: ProviderUnderTest;
};

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

type Given = () => ChannelUnderTest;

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

async function sendWhile(given: Given, behaviour: ProviderBehaviour, rest: Partial<OutboundText> = {}) {
  return sendBetween(given, await given().provider.behave[behaviour](), rest);
}

async function sendBetween(given: Given, numbers: Numbers, rest: Partial<OutboundText> = {}) {
  const { channel, account } = given();
  const text = { ...plainText(numbers), ...rest };
  const outcome = await channel.send(account, text);
  const find = (change: Partial<OutboundText & { since: Date }> = {}) =>
    channel.find(account, { ...text, since: LONG_AGO, ...change });
  return { text, outcome, find };
}

function plainText(numbers: Numbers): OutboundText {
  const statusCallback = 'https://shop.example/status';
  return { ...numbers, reference: randomUUID(), body: 'On its way', mediaUrls: [], statusCallback };
}

function idOf(outcome: SendOutcome): string {
  if (outcome.kind !== 'accepted') throw new Error(`expected the text to be accepted, got ${outcome.kind}`);
  return outcome.providerId;
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

function describeListing(given: Given): void {
  const since = new Date(Date.now() - 60_000);
  const list = (numbers: string[], from = since) =>
    given().channel.listInbound(given().account, { numbers, since: from });
  const idsOf = (texts: ListedText[]) => texts.map(text => text.providerId);

  async function unheard(change: Partial<UnheardText> = {}) {
    const { from: shop, to: customer } = await given().provider.behave.takes();
    const text = { from: customer, to: shop, body: 'Where is it?', pictures: [], ...change };
    return { ...text, id: await given().provider.receives(text) };
  }

  test('SMS-9: what a customer texted and nobody heard is listed, as its webhook would have brought it', async () => {
    const { id, from, to, body } = await unheard({ body: 'È già lì? 👍🏽\nHm' });
    const [text, ...others] = await list([to]);
    const { externalId: accountExternalId } = given().account;
    expect(text).toMatchObject({ providerId: id, accountExternalId, from, to, body, media: [] });
    expect(Math.abs(Number(text?.receivedAt) - Date.now())).toBeLessThan(5000);
    expect(others).toEqual([]);
  });

  test('SMS-9: the oldest comes first, and none is left out, however many pages they are', async () => {
    const { id, to } = await unheard();
    const ids = [id];
    for (let at = 1; at < 230; at += 1) ids.push((await unheard({ body: `${at}` })).id);
    expect(idsOf(await list([to])).sort()).toEqual(ids.sort());
  });

  test('SMS-9: what was texted to other numbers, or before, or by the shop itself, is not', async () => {
    const { to } = await unheard();
    await sendWhile(given, 'takes');
    const there = await unheard({ to: '+12125550177' });
    expect(await list([to])).toHaveLength(1);
    expect(await list([to], new Date(Date.now() + 60_000))).toEqual([]);
    expect(idsOf(await list(['+12125550188', '+12125550177']))).toEqual([there.id]);
    expect(await list([])).toEqual([]);
  });

  test('SMS-9: what is known already is left out', async () => {
    const { id, to } = await unheard();
    const { id: news } = await unheard({ body: 'And now?' });
    const asked: string[][] = [];
    const known = async (ids: string[]) => {
      asked.push(ids);
      return new Set([id]);
    };
    const texts = await given().channel.listInbound(given().account, { numbers: [to], since, known });
    expect(idsOf(texts)).toEqual([news]);
    expect(asked.flat().sort()).toEqual([id, news].sort());
  });

  test('SMS-9: pictures are listed with it, and fetched', async () => {
    const { to } = await unheard({ body: '', pictures: [bytesOf(300), bytesOf(10)] });
    const [text] = await list([to]);
    expect(text?.media).toHaveLength(2);
    for (const [index, length] of [300, 10].entries()) {
      const outcome = await given().channel.fetchMedia(given().account, text?.media[index]?.url ?? '');
      expect(outcome).toMatchObject({ kind: 'fetched', bytes: bytesOf(length) });
    }
  });

  test('SMS-9: a provider that cannot be asked is an error, not an empty answer', async () => {
    const { to } = await unheard();
    await given().provider.behave.is_down();
    await expect(list([to])).rejects.toThrow();
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

/** Bytes of every value, so that nothing on the way can take them for text. */
function bytesOf(length: number): Buffer {
  return Buffer.alloc(length, Buffer.from(Array.from({ length: 256 }, (_, value) => value)));
}

function describeMedia(given: Given): void {
  const fetchAt = (url: string) => given().channel.fetchMedia(given().account, url);

  test.each(['1', '100,000', 'the most'])('SMS-8: %s bytes are fetched as they are', async many => {
    const { provider, largestMedia } = given();
    const length = many === 'the most' ? largestMedia : Number(many.replace(',', ''));
    const outcome = await fetchAt(await provider.media.holds(bytesOf(length)));
    if (outcome.kind !== 'fetched') throw new Error(`expected the bytes, got ${outcome.kind}`);
    expect(outcome.bytes.equals(bytesOf(length))).toBe(true);
    expect(outcome.contentType).toBe('image/png');
  });

  test('SMS-8: a byte too many is refused', async () => {
    const { provider, largestMedia } = given();
    expect(largestMedia).toBeLessThanOrEqual(LARGEST_MEDIA);
    const url = await provider.media.holds(bytesOf(largestMedia + 1));
    expect(await fetchAt(url)).toEqual({ kind: 'refused', reason: 'too_large' });
  });

  test('SMS-8: what is not there any more is gone', async () => {
    expect(await fetchAt(await given().provider.media.has_no_more())).toEqual({ kind: 'gone' });
  });

  test.each([
    ...['https://elsewhere.example/a.png', 'http://elsewhere.example/a.png', 'http://169.254.169.254/latest'],
    ...[
      'http://10.0.0.1/a.png',
      'http://[fd00::1]/a.png',
      'file:///etc/hostname',
      'data:image/png;base64,AAAA',
    ],
    ...['', '/a.png', 'not an address'],
  ])('SMS-8: nobody else is asked: %j', async url => {
    expect(await fetchAt(url)).toEqual({ kind: 'refused', reason: 'host' });
  });

  test('SMS-8: a provider that is down, or gives nothing, is a reason to try again', async () => {
    const { provider } = given();
    expect(await fetchAt(await provider.media.never_gives())).toEqual({ kind: 'retry' });
    const url = await provider.media.holds(bytesOf(10));
    await provider.behave.is_down();
    expect(await fetchAt(url)).toEqual({ kind: 'retry' });
  });
}
