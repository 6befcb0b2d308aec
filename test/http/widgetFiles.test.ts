import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServed, type Served } from '../harness/served.ts';

const FILES = fileURLToPath(new URL('../../dist/widget/', import.meta.url));
const named = (start: string) =>
  readdirSync(FILES).find(name => name.startsWith(start) && name.endsWith('.js')) ?? '';

let served: Served;
beforeAll(async () => {
  served = await openServed();
});
afterAll(() => served?.close());

const get = (path: string, headers = {}) => fetch(served.url + path, { headers });
const ON_ANY_PAGE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'content-type': 'application/javascript; charset=utf-8',
};

test('CHAT-1: any page may load the tag, and asks each time whether it is still the same', async () => {
  const answer = await get('/widget.js');
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({ ...ON_ANY_PAGE, 'cache-control': 'no-cache' });
  const etag = answer.headers.get('etag') ?? '';
  // As a browser asks; left to itself, Node's fetch would want it anew.
  const again = await get('/widget.js', { 'if-none-match': etag, 'cache-control': 'max-age=0' });
  expect(again.status).toBe(304);
});

test.each(['chat-', 'en-', 'it-', 'main-', 'emoji-', 'pictures-', 'sound-'])(
  'CHAT-1: what %s… is called tells what is in it, so it is kept for ever',
  async start => {
    const answer = await get(`/widget/${named(start)}`);
    const lasting = 'public, max-age=31536000, immutable';
    expect(Object.fromEntries(answer.headers)).toMatchObject({ ...ON_ANY_PAGE, 'cache-control': lasting });
  },
);

test('CHAT-1: the preview keeps its name, and is asked for anew', async () => {
  const { headers } = await get('/widget/preview.js');
  expect(headers.get('cache-control')).toBe('no-cache');
});

test.each(['br', 'gzip'])('CHAT-1: it leaves packed by %s, and is the same unpacked', async encoding => {
  const answer = await get('/widget.js', { 'accept-encoding': encoding });
  expect(answer.headers.get('content-encoding')).toBe(encoding);
  expect(answer.headers.get('vary')).toContain('accept-encoding');
  expect(await answer.text()).toBe(readFileSync(`${FILES}../widget.js`, 'utf8'));
});

test('CHAT-1: the loader carries nothing but what it needs to be alone on a page', () => {
  const loader = readFileSync(`${FILES}../widget.js`, 'utf8');
  expect(loader).not.toMatch(/\brequire\(|\bexports\b|\bdefine\(|\beval\(|new Function/);
  expect(loader.trim()).toMatch(/^\(function\(\)\{.*\}\)\(\);$/s);
});

test('our own pages stay closed to other sites', async () => {
  const { headers } = await get('/', { accept: 'text/html', 'accept-encoding': 'br' });
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});
