import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SendBehaviour } from '../../../../test/fakes/behaviour.ts';
import { type FakeSinch, startFakeSinch } from '../../../../test/fakes/sinch/fakeSinch.ts';
import { describeSmsChannel } from '../../channel.contract.ts';
import { LARGEST_MEDIA, type OutboundText, type ProviderAccount, type SmsChannel } from '../../channel.ts';
import type { Numbers } from '../../underTest.contract.ts';
import { regionalBase } from './request.ts';
import { readSecrets, writeSecrets } from './secrets.ts';
import { sinchChannel } from './sinch.ts';

const SHOP = '+12125550100';
const CUSTOMER = '+14155550123';
const PLAN = {
  servicePlanId: 'plan0000',
  apiToken: 'token: è',
  webhookSecret: 'the secret of the callbacks',
};
const ACCOUNT: ProviderAccount = {
  id: 'account',
  workspaceId: 'workspace',
  provider: 'sinch',
  externalId: PLAN.servicePlanId,
  secret: writeSecrets(PLAN),
  options: { region: 'eu' },
};
const TEXT: OutboundText = {
  reference: 'the-first',
  from: SHOP,
  to: CUSTOMER,
  body: 'On its way',
  mediaUrls: [],
  statusCallback: 'https://shop.example/webhooks/sinch/1',
};
const LONG_AGO = new Date('2020-01-01T00:00:00Z');
const withSecrets = (change: object) => ({ ...ACCOUNT, secret: writeSecrets({ ...PLAN, ...change }) });

let fake: FakeSinch;
const start = async (timeoutMs = 5000) => {
  fake = await startFakeSinch(PLAN);
  return sinchChannel({ apiBase: fake.apiBase, timeoutMs, mediaTimeoutMs: timeoutMs });
};

describeSmsChannel('Sinch', async () => ({
  channel: await start(700),
  account: ACCOUNT,
  stranger: withSecrets({ apiToken: 'another' }),
  largestMedia: LARGEST_MEDIA,
  longestBody: 1600,
  provider: {
    behave: {
      takes: behaving('accept'),
      refuses_the_number: () => ({ from: SHOP, to: '+0' }),
      refuses_opted_out: null,
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
      fake.texts.map(({ from, to, body, mediaUrl }) => ({
        from,
        to,
        body,
        mediaUrls: mediaUrl ? [mediaUrl] : [],
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

describe('Sinch', () => {
  let channel: SmsChannel;
  beforeEach(async () => {
    channel = await start();
  });
  afterEach(() => fake.close());

  const find = (change: Partial<OutboundText> = {}) =>
    channel.find(ACCOUNT, { ...TEXT, since: LONG_AGO, ...change });

  test('is told where to report, and our reference', async () => {
    await channel.send(ACCOUNT, TEXT);
    const { statusCallback: callbackUrl, reference: clientReference } = TEXT;
    expect(fake.texts).toMatchObject([{ callbackUrl, clientReference }]);
  });

  test.each([
    ['accept_then_500', 'unclear', 'http_500'],
    ['accept_then_garbage', 'unclear', 'unreadable_answer'],
    ['reset', 'unclear', 'connection_lost'],
    // It does not say that it took nothing.
    ['unavailable', 'unclear', 'http_503'],
  ] as const)('%s: %s with %s', async (send, kind, errorCode) => {
    fake.behave({ send });
    expect(await channel.send(ACCOUNT, TEXT)).toMatchObject({ kind, errorCode });
  });

  test('does not know us by another token, nor by what is no secret of its own', async () => {
    for (const wrong of [withSecrets({ apiToken: 'wrong' }), { ...ACCOUNT, secret: 'token0000' }]) {
      const refused = { kind: 'refused', errorCode: 'http_401', optedOut: false };
      expect(await channel.send(wrong, TEXT)).toEqual(refused);
      await expect(channel.find(wrong, { ...TEXT, since: LONG_AGO })).rejects.toThrow('Sinch answered 401');
    }
  });

  test.each([
    ['Queued', 400, 'queued', null],
    ['Dispatched', 401, 'sent', null],
    ['Delivered', 0, 'delivered', null],
    ['Failed', 402, 'failed', '402'],
    ['Cancelled', 407, 'canceled', null],
  ])('finds a text that is %s', async (theirs, code, status, errorCode) => {
    await channel.send(ACCOUNT, { ...TEXT, statusCallback: fake.apiBase });
    const [text] = fake.texts;
    await fake.reportStatus(text?.id ?? '', theirs, code);
    expect(await find()).toMatchObject([{ providerId: text?.id, status, errorCode }]);
  });

  test('finds a text whatever was sent since', async () => {
    await channel.send(ACCOUNT, TEXT);
    for (let at = 0; at < 40; at += 1) await channel.send(ACCOUNT, { ...TEXT, reference: randomUUID() });
    expect(await find()).toHaveLength(1);
  });

  test('SET-1: an account whose callbacks could not be checked, or of no region, is not accepted', async () => {
    expect(await channel.check(withSecrets({ webhookSecret: '' }))).toBe('credentials');
    expect(await channel.check({ ...ACCOUNT, options: {} })).toBe('credentials');
    expect(await channel.check({ ...ACCOUNT, options: { region: 'elsewhere.example/#' } })).toBe(
      'credentials',
    );
    expect(await channel.check({ ...ACCOUNT, externalId: 'another' })).toBe('credentials');
  });

  test('SMS-8: the token is not shown to the host that keeps pictures', async () => {
    await channel.fetchMedia(ACCOUNT, fake.keep(Buffer.from('one')));
    expect(fake.asked.media).toHaveLength(1);
    expect(fake.asked.media[0]).not.toHaveProperty('authorization');
  });
});

test('asks where the service plan is, and nowhere else', () => {
  const at = (region: string) => regionalBase({ ...ACCOUNT, options: { region } });
  expect(at('eu')).toBe('https://eu.sms.api.sinch.com');
  expect(at('elsewhere.example/#')).toBe('https://us.sms.api.sinch.com');
});

test('keeps two secrets as one', () => {
  expect(readSecrets(ACCOUNT.secret)).toEqual({ apiToken: PLAN.apiToken, webhookSecret: PLAN.webhookSecret });
  for (const other of ['', 'a token', '{}', 'null', '{"api_token":7}']) {
    expect(readSecrets(other)).toEqual({ apiToken: '', webhookSecret: '' });
  }
});

test.each(['not an address', 'http://no-such-host.invalid', 'http://127.0.0.1:9'])(
  '%j is never an exception',
  async apiBase => {
    const outcome = await sinchChannel({ apiBase, timeoutMs: 2000 }).send(ACCOUNT, TEXT);
    expect(['retry', 'unclear']).toContain(outcome.kind);
  },
);
