import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { ProviderAccount } from '../../channel.ts';
import { neverLeft } from '../http/neverLeft.ts';
import { twilioChannel } from './twilio.ts';

const ACCOUNT: ProviderAccount = {
  id: '1',
  workspaceId: '1',
  provider: 'twilio',
  externalId: 'AC1',
  secret: 't',
  options: {},
};
const TEXT = {
  reference: 'the-first',
  from: '+12125550100',
  to: '+14155550123',
  body: 'Hi',
  mediaUrls: [],
  statusCallback: 'https://a.example',
};

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

type Respond = (response: ServerResponse, request: IncomingMessage) => void;

/** A provider that answers just so; `path` is where it lives on its host. */
async function provider(respond: Respond, { path = '', timeoutMs = 5000 } = {}) {
  const server = createServer((request, response) => respond(response, request));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => server.close().closeAllConnections());
  const apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  return twilioChannel({ apiBase, timeoutMs });
}

describe('an answer to a new text', () => {
  test('is one form and one password, and nothing else decides where it goes', async () => {
    const requests: IncomingMessage[] = [];
    const channel = await provider((response, request) => {
      requests.push(request);
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await channel.send(ACCOUNT, TEXT)).toEqual({ kind: 'unclear', errorCode: 'http_307' });
    expect(requests).toMatchObject([{ method: 'POST', url: '/2010-04-01/Accounts/AC1/Messages.json' }]);
    expect(requests[0]?.headers).toMatchObject({
      authorization: 'Basic QUMxOnQ=',
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
    });
  });

  test('without end is not read to the end', async () => {
    let megabytes = 0;
    const channel = await provider(response => {
      response.writeHead(201);
      const more = () => !response.destroyed && ++megabytes < 64 && response.write('x'.repeat(1 << 20), more);
      more();
    });
    const unclear = { kind: 'unclear', errorCode: 'unreadable_answer' };
    expect(await channel.send(ACCOUNT, TEXT)).toEqual(unclear);
    expect(megabytes).toBeLessThan(32);
  });

  test.each([
    ['stops half way', 201, 'unclear', 'unreadable_answer'],
    ['stops half way', 400, 'refused', 'http_400'],
  ])('that %s is as clear as its status %i: %s', async (_, status, kind, errorCode) => {
    const channel = await provider(
      response => {
        response.writeHead(status).write('{"sid": "SM1", ');
      },
      { timeoutMs: 200 },
    );
    expect(await channel.send(ACCOUNT, TEXT)).toMatchObject({ kind, errorCode });
  });
});

describe('finding', () => {
  const page = (messages: object[], next_page_uri: string | null = null) =>
    JSON.stringify({ messages, next_page_uri });
  const message = {
    ...{ sid: 'SM1', status: 'something_new', direction: 'outbound-reply', error_code: null },
    ...{ to: TEXT.to, from: TEXT.from, body: TEXT.body, date_created: 'Fri, 27 Nov 2026 09:00:00 +0000' },
  };
  const question = { ...TEXT, since: new Date('2026-11-27T09:00:00.900Z') };

  test('follows a compatible provider that lives under a path of its own', async () => {
    const channel = await provider(
      (response, { url = '' }) => {
        const last = url.startsWith('/api/laml/2010-04-01/') && url.endsWith('?Page=1');
        response.end(
          last ? page([message]) : page([], '/api/laml/2010-04-01/Accounts/AC1/Messages.json?Page=1'),
        );
      },
      { path: '/api/laml' },
    );
    const createdAt = new Date('2026-11-27T09:00:00Z');
    expect(await channel.find(ACCOUNT, question)).toEqual([
      { providerId: 'SM1', status: 'queued', errorCode: null, createdAt },
    ]);
  });

  test('looks again at what it is given, should the provider not narrow its list', async () => {
    const others = [
      { to: '+14155550124' },
      { from: '+12125550101' },
      { from: null },
      { direction: 'inbound' },
    ];
    const list = others.map(other => ({ ...message, messaging_service_sid: 'MG1', ...other }));
    const channel = await provider(response => response.end(page(list)));
    expect(await channel.find(ACCOUNT, question)).toEqual([]);
    expect(await channel.find(ACCOUNT, { ...question, from: 'MG1' })).toHaveLength(2);
    expect(await channel.find(ACCOUNT, { ...question, from: 'MG2' })).toEqual([]);
  });

  test('asks three times at most, and never another host', async () => {
    let asked = 0;
    const endless = await provider(response => response.end(page([], `/2010-04-01/again?${++asked}`)));
    expect(await endless.find(ACCOUNT, question)).toEqual([]);
    expect(asked).toBe(3);
    const lured = await provider(response => response.end(page([], 'https://evil.example/')));
    await expect(lured.find(ACCOUNT, question)).rejects.toThrow('next page');
  });

  test.each([
    ['a status other than 200', 503, page([])],
    ['no JSON', 200, '<html>'],
    ['no messages', 200, '{}'],
    ['a date that is none', 200, page([{ ...message, date_created: 'soon' }])],
  ])('is an error when there is %s', async (_, status, body) => {
    const channel = await provider(response => response.writeHead(status).end(body));
    await expect(channel.find(ACCOUNT, question)).rejects.toThrow();
  });
});

describe('a request that failed', () => {
  const failed = (cause: object) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(), cause) });

  test.each([
    { code: 'ECONNREFUSED', syscall: 'connect' },
    { code: 'ETIMEDOUT', syscall: 'connect' },
    { code: 'ENOTFOUND', syscall: 'getaddrinfo' },
    { code: 'EAI_AGAIN', syscall: 'getaddrinfo' },
    { code: 'UND_ERR_CONNECT_TIMEOUT' },
    { code: 'ERR_INVALID_URL' },
    { code: 'CERT_HAS_EXPIRED' },
    { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
  ])('by %o never left', cause => {
    expect(neverLeft(failed(cause))).toBe(true);
  });

  test('at each of several addresses never left', () => {
    const refused = Object.assign(new Error(), { code: 'ECONNREFUSED', syscall: 'connect' });
    expect(neverLeft(new TypeError('fetch failed', { cause: new AggregateError([refused, refused]) }))).toBe(
      true,
    );
  });

  test.each([
    { code: 'ECONNRESET', syscall: 'read' },
    { code: 'ETIMEDOUT', syscall: 'read' },
    { code: 'EPIPE', syscall: 'write' },
    { code: 'UND_ERR_SOCKET' },
    { code: 'UND_ERR_HEADERS_TIMEOUT' },
    {},
  ])('by %o may have left', cause => {
    expect(neverLeft(failed(cause))).toBe(false);
  });

  test.each([undefined, null, 'text', new Error('alone')])('by %s may have left', error => {
    expect(neverLeft(error)).toBe(false);
  });
});
