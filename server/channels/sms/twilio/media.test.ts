import { createServer, type RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { close, listen } from '../../../../test/fakes/loopback.ts';
import { type FakeTwilio, startFakeTwilio } from '../../../../test/fakes/twilio/fakeTwilio.ts';
import type { ProviderAccount } from '../../channel.ts';
import { twilioChannel } from './twilio.ts';

const ACCOUNT: ProviderAccount = {
  id: 'account',
  workspaceId: 'workspace',
  provider: 'twilio',
  externalId: 'AC0123456789abcdef0123456789abcdef',
  secret: 'a token: with a colon, è',
  options: {},
};
const CREDENTIALS = `Basic ${Buffer.from(`${ACCOUNT.externalId}:${ACCOUNT.secret}`).toString('base64')}`;
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]);

const HOST = { kind: 'refused', reason: 'host' };
const REDIRECTS = { kind: 'refused', reason: 'redirects' };
const STATUS = { kind: 'refused', reason: 'status' };

let fake: FakeTwilio;
const stops: (() => Promise<void>)[] = [];
beforeEach(async () => {
  fake = await startFakeTwilio({ accountSid: ACCOUNT.externalId, authToken: ACCOUNT.secret });
});
afterEach(async () => {
  await fake.close();
  for (const stop of stops.splice(0)) await stop();
});

const fetchMedia = (url: string, account = ACCOUNT) =>
  twilioChannel({ apiBase: fake.apiBase, mediaTimeoutMs: 5000 }).fetchMedia(account, url);

/** Another host on this machine, answering as it is told. */
async function host(respond: RequestListener): Promise<string> {
  const server = createServer(respond);
  stops.push(() => close(server));
  return listen(server);
}

describe('SMS-8: the credentials', () => {
  test('go to the API, and not to where it redirects', async () => {
    expect(await fetchMedia(fake.keep(PICTURE))).toMatchObject({ kind: 'fetched', bytes: PICTURE });
    expect(fake.asked.api.map(headers => headers.authorization)).toEqual([CREDENTIALS]);
    expect(fake.asked.storage).toHaveLength(1);
    expect(fake.asked.storage[0]).not.toHaveProperty('authorization');
    expect(fake.asked.storage[0]).not.toHaveProperty('cookie');
  });

  test('do not go to a host that is asked first', async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await host((request, response) => {
      seen.push(request.headers.authorization);
      response.end(PICTURE);
    });
    expect(await fetchMedia(`${elsewhere}/a.png`)).toMatchObject({ kind: 'fetched' });
    expect(seen).toEqual([undefined]);
  });

  test('of another account open nothing', async () => {
    expect(await fetchMedia(fake.keep(PICTURE), { ...ACCOUNT, secret: 'wrong' })).toEqual(STATUS);
  });
});

describe('SMS-8: a redirect', () => {
  test.each([
    'https://evil.example/a.png',
    'http://mms.twiliocdn.com/a.png',
    'http://169.254.169.254/latest/meta-data',
    'http://user:word@127.0.0.1/a.png',
    'file:///etc/hostname',
    '//evil.example/a.png',
    'http://',
  ])('to %s is not followed', async redirectTo => {
    fake.behave({ media: { redirectTo } });
    expect(await fetchMedia(fake.keep(PICTURE))).toEqual(HOST);
  });

  test('may be relative, and lead on, three times in all', async () => {
    const chain = await host((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end(PICTURE);
      else response.writeHead(302, { location: `/${left - 1}` }).end('moved');
    });
    expect(await fetchMedia(`${chain}/3`)).toMatchObject({ kind: 'fetched', bytes: PICTURE });
    expect(await fetchMedia(`${chain}/4`)).toEqual(REDIRECTS);
  });

  test('without an address leads nowhere', async () => {
    const lost = await host((_, response) => response.writeHead(302).end());
    expect(await fetchMedia(lost)).toEqual(STATUS);
  });
});

describe('SMS-8: an answer', () => {
  test.each([
    [404, { kind: 'gone' }],
    [410, { kind: 'gone' }],
    [400, STATUS],
    [401, STATUS],
    [403, STATUS],
    [206, STATUS],
    [304, STATUS],
    [429, { kind: 'retry' }],
    [500, { kind: 'retry' }],
    [503, { kind: 'retry' }],
  ])('of %i', async (status, outcome) => {
    const answering = await host((_, response) => response.writeHead(status).end());
    expect(await fetchMedia(answering)).toEqual(outcome);
  });

  test.each(['unavailable', 'rate_limit'] as const)('that the API is %s', async media => {
    fake.behave({ media });
    expect(await fetchMedia(fake.keep(PICTURE))).toEqual({ kind: 'retry' });
  });

  test('without end is hung up on, whatever length it announces', async () => {
    let megabytes = 0;
    const endless = await host((_, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg' });
      const more = () =>
        !response.destroyed && ++megabytes < 100 && response.write('x'.repeat(1 << 20), more);
      more();
    });
    expect(await fetchMedia(endless)).toEqual({ kind: 'refused', reason: 'too_large' });
    expect(megabytes).toBeLessThan(60);
  });

  test('that is cut off is asked for again', async () => {
    const broken = await host((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy());
    });
    expect(await fetchMedia(broken)).toEqual({ kind: 'retry' });
  });
});
