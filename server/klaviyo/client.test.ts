import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { close, listen } from '../../test/fakes/loopback.ts';
import { klaviyo } from './client.ts';
import type { Klaviyo } from './klaviyo.ts';

let server: Server;
let ours: Klaviyo;
let asked: { url: string; headers: Record<string, unknown> }[];
let answer: { status: number; headers?: Record<string, string>; body?: unknown };
beforeEach(async () => {
  asked = [];
  server = createServer(({ url = '', headers }, response) => {
    asked.push({ url, headers });
    response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body ?? {}));
  });
  ours = klaviyo({ apiBase: await listen(server), timeoutMs: 2000 });
});
afterEach(() => close(server));

const page = (cursor: string | null = null) =>
  ours.page('pk_secret', { path: '/profiles', query: { sort: 'updated' } }, cursor);

describe('DATA-1: Klaviyo', () => {
  test('is asked by the private key and a revision, a page after the other', async () => {
    const next = 'https://a.klaviyo.com/api/profiles/?page%5Bcursor%5D=bmV4dA';
    answer = { status: 200, body: { data: [{ id: 'a' }], links: { next } } };
    expect(await page()).toEqual({
      ...{ kind: 'answered', page: { data: [{ id: 'a' }], included: [], next: 'bmV4dA' } },
    });
    expect(asked[0]).toMatchObject({
      url: '/api/profiles?sort=updated',
      headers: { authorization: 'Klaviyo-API-Key pk_secret', revision: '2026-07-15' },
    });
  });

  test('is asked for the next page where it was asked before, whatever host its answer names', async () => {
    const next = 'https://evil.example/steal?page[cursor]=x';
    answer = { status: 200, body: { data: [], links: { next } } };
    const first = await page();
    await page(first.kind === 'answered' ? first.page.next : null);
    expect(asked.map(({ url }) => url)).toEqual([
      ...['/api/profiles?sort=updated', '/api/profiles?sort=updated&page%5Bcursor%5D=x'],
    ]);
  });

  test.each([
    ['a key that is none', 401, { why: 'key' }],
    ['a scope that is missing', 403, { why: 'scope' }],
    ['its own trouble', 503, { why: 'unreachable' }],
    ['a redirect', 302, { why: 'unexpected' }],
    ['a question that it does not know', 400, { why: 'unexpected' }],
  ])('says why it does not answer: %s', async (_, status, refused) => {
    answer = { status, headers: { location: 'https://evil.example' } };
    expect(await page()).toEqual({ kind: 'refused', refused });
  });

  test.each([
    ['7', 7000],
    ['0', 1000],
    ['soon', 60_000],
    [undefined, 60_000],
  ])('that is asked too often says when to ask again: %s', async (retryAfter, againInMs) => {
    answer = { status: 429, ...(retryAfter && { headers: { 'retry-after': retryAfter } }) };
    expect(await page()).toEqual({ kind: 'refused', refused: { why: 'busy', againInMs } });
  });

  test('that knows a place in its list no more is asked from its beginning', async () => {
    answer = { status: 400 };
    expect(await page('old')).toEqual({ kind: 'refused', refused: { why: 'cursor' } });
  });

  test.each([
    [{}],
    [{ data: 'x' }],
    [{ data: [], links: { next: 'https://a.klaviyo.com/api/profiles?page=2' } }],
  ])('whose answer is none is no end of a list: %j', async body => {
    answer = { status: 200, body };
    expect(await page()).toEqual({ kind: 'refused', refused: { why: 'unexpected' } });
  });

  test('that cannot be reached says so', async () => {
    const nowhere = klaviyo({ apiBase: 'http://127.0.0.1:9', timeoutMs: 2000 });
    expect(await nowhere.page('pk', { path: '/profiles', query: {} }, null)).toEqual({
      ...{ kind: 'refused', refused: { why: 'unreachable' } },
    });
  });
});
