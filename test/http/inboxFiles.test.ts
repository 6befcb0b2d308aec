import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServed, type Served } from '../harness/served.ts';

const FILES = fileURLToPath(new URL('../../dist/assets/', import.meta.url));
const SCRIPTS_AND_STYLES = readdirSync(FILES).filter(name => /\.(?:js|css)$/.test(name));

let served: Served;
beforeAll(async () => {
  served = await openServed();
});
afterAll(() => served?.close());

const get = (path: string, headers = {}) => fetch(served.url + path, { headers });

describe.each(['br', 'gzip'])('packed by %s', encoding => {
  test.each(SCRIPTS_AND_STYLES)('%s leaves so, is the same unpacked, and is kept for ever', async name => {
    const answer = await get(`/assets/${name}`, { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toContain('accept-encoding');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toMatch(
      /^(?:application\/javascript|text\/css); charset=utf-8$/,
    );
    expect(await answer.text()).toBe(readFileSync(FILES + name, 'utf8'));
  });
});
