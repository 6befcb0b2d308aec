import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SendBehaviour } from '../../../../test/fakes/behaviour.ts';
import { type FakeTwilio, startFakeTwilio } from '../../../../test/fakes/twilio/fakeTwilio.ts';
import { describeSmsChannel } from '../../channel.contract.ts';
import { LARGEST_MEDIA, type OutboundText, type ProviderAccount } from '../../channel.ts';
import type { Numbers } from '../../underTest.contract.ts';
import { twilioChannel } from './twilio.ts';

const SHOP = '+12125550100';
const CUSTOMER = '+14155550123';
const SERVICE = 'MG0123456789abcdef0123456789abcdef';
const ACCOUNT: ProviderAccount = {
  id: 'account',
  workspaceId: 'workspace',
  provider: 'twilio',
  externalId: 'AC0123456789abcdef0123456789abcdef',
  secret: 'a token: with a colon, è',
  options: {},
};
const TEXT: OutboundText = {
  reference: 'the-first',
  from: SHOP,
  to: CUSTOMER,
  body: 'On its way',
  mediaUrls: [],
  statusCallback: 'https://shop.example/webhooks/twilio/status',
};
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

let fake: FakeTwilio;
const start = async (timeoutMs = 5000) => {
  fake = await startFakeTwilio({ accountSid: ACCOUNT.externalId, authToken: ACCOUNT.secret });
  return twilioChannel({ apiBase: fake.apiBase, timeoutMs, mediaTimeoutMs: timeoutMs });
};

describeSmsChannel('Twilio', async () => ({
  channel: await start(700),
  account: ACCOUNT,
  stranger: { ...ACCOUNT, secret: 'another' },
  largestMedia: LARGEST_MEDIA,
  longestBody: 1600,
  provider: {
    behave: {
      takes: behaving('accept'),
      refuses_the_number: () => ({ from: SHOP, to: '+15005550001' }),
      refuses_opted_out: () => ({ from: SHOP, to: '+15005550004' }),
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
      fake.texts.map(({ from, to, body, mediaUrls }) => ({ from: from ?? '', to, body, mediaUrls })),
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

describe('Twilio', () => {
  let channel: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    channel = await start();
  });
  afterEach(() => fake.close());

  test('is told where to report, and keeps our reference there', async () => {
    await channel.send(ACCOUNT, TEXT);
    const statusCallback = `${TEXT.statusCallback}?reference=the-first`;
    expect(fake.texts).toMatchObject([{ statusCallback, messagingServiceSid: null }]);
  });

  test('sends by a Messaging Service, and finds what it has not given a number yet', async () => {
    const outcome = await channel.send(ACCOUNT, { ...TEXT, from: SERVICE });
    expect(outcome).toMatchObject({ kind: 'accepted', status: 'queued' });
    expect(fake.texts).toMatchObject([{ from: null, messagingServiceSid: SERVICE }]);
    expect(await channel.find(ACCOUNT, { ...TEXT, from: SERVICE, since: LONG_AGO })).toHaveLength(1);
    expect(await channel.find(ACCOUNT, { ...TEXT, since: LONG_AGO })).toEqual([]);
  });

  test('sends by the Messaging Service of the account, from the number that was texted, and finds that', async () => {
    const account = { ...ACCOUNT, options: { messaging_service_sid: SERVICE } };
    await channel.send(account, TEXT);
    expect(fake.texts).toMatchObject([{ from: SHOP, messagingServiceSid: SERVICE, status: 'queued' }]);
    expect(await channel.find(account, { ...TEXT, since: LONG_AGO })).toHaveLength(1);
  });

  test.each(['suspended', 'closed'] as const)(
    'SET-1: an account that is %s is not accepted',
    async status => {
      fake.behave({ account: status });
      expect(await channel.check(ACCOUNT)).toBe('credentials');
    },
  );

  test.each([
    ['accept_then_500', 'unclear', '20500'],
    ['accept_then_garbage', 'unclear', 'unreadable_answer'],
    ['reset', 'unclear', 'connection_lost'],
    ['unavailable', 'retry', '20503'],
  ] as const)('%s: %s with %s', async (send, kind, errorCode) => {
    fake.behave({ send });
    expect(await channel.send(ACCOUNT, TEXT)).toMatchObject({ kind, errorCode });
  });

  test('is asked to wait as long as it says', async () => {
    fake.behave({ send: { rateLimit: 7 } });
    const outcome = { kind: 'retry', errorCode: '20429', afterSeconds: 7 };
    expect(await channel.send(ACCOUNT, TEXT)).toEqual(outcome);
  });

  test('does not know us by another token', async () => {
    const wrong = { ...ACCOUNT, secret: 'wrong' };
    const refused = { kind: 'refused', errorCode: '20003', optedOut: false };
    expect(await channel.send(wrong, TEXT)).toEqual(refused);
    await expect(channel.find(wrong, { ...TEXT, since: LONG_AGO })).rejects.toThrow('Twilio answered 401');
  });

  test('finds a failed text with its code, and never what the customer wrote', async () => {
    await channel.send(ACCOUNT, { ...TEXT, statusCallback: fake.apiBase });
    await fake.reportStatus(fake.texts[0]?.sid ?? '', 'undelivered', 30003);
    await fake.receive({ url: fake.apiBase, from: SHOP, to: CUSTOMER, body: TEXT.body });
    const found = await channel.find(ACCOUNT, { ...TEXT, since: LONG_AGO });
    expect(found).toMatchObject([{ status: 'failed', errorCode: '30003' }]);
  });

  test("finds a text that a trial account's prefix or tidied ends have changed", async () => {
    await channel.send(ACCOUNT, { ...TEXT, body: `Sent from your Twilio trial account - ${TEXT.body}` });
    expect(await channel.find(ACCOUNT, { ...TEXT, body: `${TEXT.body} \r\n`, since: LONG_AGO })).toHaveLength(
      1,
    );
  });

  test('finds a text behind 450 newer ones', async () => {
    await channel.send(ACCOUNT, { ...TEXT, body: 'the first' });
    await Promise.all(Array.from({ length: 450 }, () => channel.send(ACCOUNT, TEXT)));
    expect(await channel.find(ACCOUNT, { ...TEXT, body: 'the first', since: LONG_AGO })).toHaveLength(1);
  });
});

test.each(['not an address', 'http://no-such-host.invalid', 'http://127.0.0.1:9'])(
  '%j is never an exception',
  async apiBase => {
    const outcome = await twilioChannel({ apiBase, timeoutMs: 2000 }).send(ACCOUNT, TEXT);
    expect(['retry', 'unclear']).toContain(outcome.kind);
  },
);
