import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  LARGEST_MEDIA,
  type OutboundText,
  type ProviderAccount,
  type SendOutcome,
  type SmsChannel,
} from './channel.ts';

/** How a provider can behave towards the texts that are handed to it next. */
type ProviderBehaviour =
  | 'takes'
  | 'refuses_the_number'
  | 'refuses_opted_out'
  | 'limits_the_rate'
  | 'is_down'
  | 'takes_and_never_answers'
  | 'never_answers'
  | 'takes_and_hangs_up';

export type Numbers = Pick<OutboundText, 'from' | 'to'>;

/** A provider under the test's control. An adapter that lacks a hook does not compile: nothing is skipped. */
type ProviderUnderTest = {
  /** Makes it behave so from now on; gives the numbers to text between for that to happen. */
  behave: Record<ProviderBehaviour, () => Numbers | Promise<Numbers>>;
  /** What it has taken, oldest first. */
  taken(): Pick<OutboundText, 'from' | 'to' | 'body' | 'mediaUrls'>[];
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
  /** The bytes of the largest picture that it takes. */
  largestMedia: number;
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
    describe('pictures', () => describeMedia(given));
  });
}

type Given = () => ChannelUnderTest;

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

async function sendWhile(given: Given, behaviour: ProviderBehaviour, rest: Partial<OutboundText> = {}) {
  const { channel, account, provider } = given();
  const text = { ...plainText(await provider.behave[behaviour]()), ...rest };
  const outcome = await channel.send(account, text);
  const find = (change: Partial<OutboundText & { since: Date }> = {}) =>
    channel.find(account, { from: text.from, to: text.to, body: text.body, since: LONG_AGO, ...change });
  return { text, outcome, find };
}

function plainText(numbers: Numbers): OutboundText {
  return { ...numbers, body: 'On its way', mediaUrls: [], statusCallback: 'https://shop.example/status' };
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

  test('pictures go along, in order', async () => {
    const mediaUrls = ['https://shop.example/a.png', 'https://shop.example/b.jpg?size=2&v=1'];
    await sendWhile(given, 'takes', { mediaUrls, body: '' });
    expect(given().provider.taken()).toMatchObject([{ mediaUrls, body: '' }]);
  });

  test('a number that cannot be texted is refused', async () => {
    const { outcome } = await sendWhile(given, 'refuses_the_number');
    expect(outcome).toEqual({ kind: 'refused', errorCode: expect.stringMatching(/./), optedOut: false });
  });

  test('who has opted out is refused, and told apart', async () => {
    const { outcome } = await sendWhile(given, 'refuses_opted_out');
    expect(outcome).toEqual({ kind: 'refused', errorCode: expect.stringMatching(/./), optedOut: true });
  });

  test('a rate limit is a reason to try again, after the time it names', async () => {
    const { outcome } = await sendWhile(given, 'limits_the_rate');
    expect(outcome).toMatchObject({ kind: 'retry', afterSeconds: expect.any(Number) });
  });

  test('a provider that is down is a reason to try again', async () => {
    const { outcome } = await sendWhile(given, 'is_down');
    expect(outcome).toMatchObject({ kind: 'retry', afterSeconds: null });
  });

  test.each(['refuses_the_number', 'refuses_opted_out', 'limits_the_rate', 'is_down'] as const)(
    'a provider that %s has taken nothing',
    async behaviour => {
      await sendWhile(given, behaviour);
      expect(given().provider.taken()).toEqual([]);
    },
  );
}

const WORDS = {
  'accents and quotes': 'È già lì: «perché no?» – ’n “test” ñ ß ø',
  'other scripts': '你好 привет שלום مرحبا สวัสดี',
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇮🇹 ☕️',
  'line breaks and tabs': 'one\ntwo\n\n\tthree',
  'what forms and URLs escape': 'a+b=c & d%20e; 100% <b>"x"</b> https://s.example/?a=1&b=2#c',
  'a combining accent, not composed': 'cafe\u0301',
  '1600 characters': 'abcdefghij'.repeat(160),
};

function describeWords(given: Given): void {
  test.each(Object.entries(WORDS))('%s arrive exactly and are found', async (_, body) => {
    const { outcome, find } = await sendWhile(given, 'takes', { body });
    const [taken] = given().provider.taken();
    expect(Buffer.from(taken?.body ?? '').equals(Buffer.from(body))).toBe(true);
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
    expect(await find({ body: 'Other words' })).toEqual([]);
    expect(await find({ to: '+15550007777' })).toEqual([]);
    expect(await find({ from: '+15550008888' })).toEqual([]);
    expect(await find({ since: new Date(Date.now() + 60_000) })).toEqual([]);
  });

  test('the same words sent twice are found twice', async () => {
    const first = await sendWhile(given, 'takes');
    const second = await sendWhile(given, 'takes', first.text);
    const ids = (await second.find()).map(found => found.providerId);
    expect(ids.sort()).toEqual([idOf(first.outcome), idOf(second.outcome)].sort());
  });

  test('a provider that cannot be asked is an error, not an empty answer', async () => {
    const { find } = await sendWhile(given, 'is_down');
    await expect(find()).rejects.toThrow();
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
