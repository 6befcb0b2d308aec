import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SendBehaviour } from '../../../../test/fakes/behaviour.ts';
import { type FakeTelnyx, startFakeTelnyx } from '../../../../test/fakes/telnyx/fakeTelnyx.ts';
import { newKeys } from '../../../../test/fakes/telnyx/webhooks.ts';
import { describeSmsChannel } from '../../channel.contract.ts';
import { LARGEST_MEDIA, type OutboundText, type ProviderAccount, type SmsChannel } from '../../channel.ts';
import type { Numbers } from '../../underTest.contract.ts';
import { telnyxChannel } from './telnyx.ts';

const SHOP = '+12125550100';
const CUSTOMER = '+14155550123';
const KEYS = newKeys();
const ACCOUNT: ProviderAccount = {
  id: 'account',
  workspaceId: 'workspace',
  provider: 'telnyx',
  externalId: '40017b7e-b3c0-4ac3-8740-9c3c5a0a0e0c',
  secret: 'KEY0000',
  options: { public_key: KEYS.publicKey },
};
const TEXT: OutboundText = {
  reference: 'the-first',
  from: SHOP,
  to: CUSTOMER,
  body: 'On its way',
  mediaUrls: [],
  statusCallback: 'https://shop.example/webhooks/telnyx/1',
};
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

let fake: FakeTelnyx;
const start = async (timeoutMs = 5000) => {
  fake = await startFakeTelnyx({ apiKey: ACCOUNT.secret, profileId: ACCOUNT.externalId, keys: KEYS });
  return telnyxChannel({ apiBase: fake.apiBase, timeoutMs, mediaTimeoutMs: timeoutMs });
};

describeSmsChannel('Telnyx', async () => ({
  channel: await start(700),
  account: ACCOUNT,
  stranger: { ...ACCOUNT, secret: 'another' },
  largestMedia: LARGEST_MEDIA,
  // Ten parts and no more.
  longestBody: 1530,
  provider: {
    behave: {
      takes: behaving('accept'),
      refuses_the_number: () => ({ from: SHOP, to: '+0' }),
      refuses_opted_out: behaving({ error: '40300' }),
      limits_the_rate: behaving({ rateLimit: 7 }),
      is_down: async () => {
        await fake.close();
        return { from: SHOP, to: CUSTOMER };
      },
      takes_and_never_answers: behaving('accept_then_hang'),
      never_answers: behaving('hang'),
      takes_and_hangs_up: behaving('accept_then_reset'),
    },
    taken: () =>
      fake.texts.map(({ from, to, text, media }) => ({
        from,
        to,
        body: text,
        mediaUrls: media.map(one => one.url),
      })),
    receives: text => fake.miss(text),
    media: {
      holds: bytes => fake.keep(bytes),
      has_no_more: () => `${fake.keep(Buffer.from('forgotten'))}0`,
      never_gives: () => {
        fake.behave({ media: 'hang' });
        return fake.keep(Buffer.from('never given'));
      },
    },
    stop: () => fake.close(),
  },
}));

function behaving(send: SendBehaviour): () => Numbers {
  return () => {
    fake.behave({ send });
    return { from: SHOP, to: CUSTOMER };
  };
}

describe('Telnyx', () => {
  let channel: SmsChannel;
  beforeEach(async () => {
    channel = await start();
  });
  afterEach(() => fake.close());

  const find = (change: Partial<OutboundText> = {}) =>
    channel.find(ACCOUNT, { ...TEXT, since: LONG_AGO, ...change });

  test('is told where to report, and keeps our reference there', async () => {
    await channel.send(ACCOUNT, TEXT);
    expect(fake.texts).toMatchObject([{ webhookUrl: `${TEXT.statusCallback}?reference=the-first` }]);
  });

  test.each([
    ['accept_then_500', 'unclear', '10007'],
    ['accept_then_garbage', 'unclear', 'unreadable_answer'],
    ['reset', 'unclear', 'connection_lost'],
    // It does not say that it took nothing.
    ['unavailable', 'unclear', '10007'],
  ] as const)('%s: %s with %s', async (send, kind, errorCode) => {
    fake.behave({ send });
    expect(await channel.send(ACCOUNT, TEXT)).toMatchObject({ kind, errorCode });
  });

  test('REPLY-8: a text of more than ten parts is refused as too long', async () => {
    const outcome = await channel.send(ACCOUNT, { ...TEXT, body: 'x'.repeat(1531) });
    expect(outcome).toEqual({ kind: 'refused', errorCode: '40302', optedOut: false });
  });

  test('does not know us by another key', async () => {
    const wrong = { ...ACCOUNT, secret: 'wrong' };
    const refused = { kind: 'refused', errorCode: '10009', optedOut: false };
    expect(await channel.send(wrong, TEXT)).toEqual(refused);
    await expect(channel.find(wrong, { ...TEXT, since: LONG_AGO })).rejects.toThrow('Telnyx answered 401');
  });

  test('finds a failed text with its code', async () => {
    const outcome = await channel.send(ACCOUNT, { ...TEXT, statusCallback: fake.apiBase });
    await fake.reportStatus(fake.texts[0]?.id ?? '', 'delivery_failed', '40008');
    const { providerId } = { providerId: '', ...outcome };
    expect(await find()).toMatchObject([{ providerId, status: 'failed', errorCode: '40008' }]);
  });

  test('finds a text that Telnyx lists and does not give, by what the list says', async () => {
    await channel.send(ACCOUNT, TEXT);
    fake.withhold(fake.texts[0]?.id ?? '');
    expect(await find()).toMatchObject([{ providerId: fake.texts[0]?.id, status: 'queued' }]);
    expect(await find({ reference: 'another' })).toEqual([]);
  });

  test('finds a text behind 70 newer ones, and asks for it alone', async () => {
    await channel.send(ACCOUNT, TEXT);
    for (let at = 0; at < 70; at += 1) await channel.send(ACCOUNT, { ...TEXT, reference: randomUUID() });
    expect(await find()).toHaveLength(1);
    expect(fake.asked.messages).toEqual([fake.texts[0]?.id]);
  });

  test("SMS-9: a customer's text without its words is left out, and the others are listed", async () => {
    const lost = fake.miss({ from: CUSTOMER, to: SHOP, body: 'lost' });
    const kept = fake.miss({ from: CUSTOMER, to: SHOP, body: 'kept' });
    fake.withhold(lost);
    const texts = await channel.listInbound(ACCOUNT, { numbers: [SHOP], since: LONG_AGO });
    expect(texts).toMatchObject([{ providerId: kept, body: 'kept' }]);
  });

  test('SET-1: a messaging profile that is off, or a public key that is none, is not accepted', async () => {
    expect(await channel.check({ ...ACCOUNT, options: {} })).toBe('credentials');
    expect(await channel.check({ ...ACCOUNT, options: { public_key: 'a key' } })).toBe('credentials');
    expect(await channel.check({ ...ACCOUNT, externalId: 'another' })).toBe('credentials');
    fake.behave({ profile: 'disabled' });
    expect(await channel.check(ACCOUNT)).toBe('credentials');
  });

  test('SMS-8: the key is not shown to the host that keeps pictures', async () => {
    await channel.fetchMedia(ACCOUNT, fake.keep(Buffer.from('one')));
    expect(fake.asked.media).toHaveLength(1);
    expect(fake.asked.media[0]).not.toHaveProperty('authorization');
  });
});

test.each(['not an address', 'http://no-such-host.invalid', 'http://127.0.0.1:9'])(
  '%j is never an exception',
  async apiBase => {
    const text = { ...TEXT, statusCallback: 'not an address either' };
    const outcome = await telnyxChannel({ apiBase, timeoutMs: 2000 }).send(ACCOUNT, text);
    expect(['retry', 'unclear']).toContain(outcome.kind);
  },
);
