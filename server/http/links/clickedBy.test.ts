import { expect, test } from 'vitest';
import { clickedByPerson } from './clickedBy.ts';

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36';

test.each([PHONE, ANDROID])('REPLY-7: a person: %s', agent => {
  expect(clickedByPerson({ method: 'GET', headers: { 'user-agent': agent } })).toBe(true);
});

test.each<[string, string, Record<string, string>]>([
  [
    'the preview that a telephone draws',
    'GET',
    { 'user-agent': 'facebookexternalhit/1.1 Facebot Twitterbot/1.0' },
  ],
  ['the preview of a messenger', 'GET', { 'user-agent': 'WhatsApp/2.23.20.0' }],
  ['a scanner', 'GET', { 'user-agent': 'python-requests/2.32' }],
  [
    'a crawler',
    'GET',
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  ],
  ['what does not say who it is', 'GET', {}],
  ['what says nothing', 'GET', { 'user-agent': ' ' }],
  ['a browser that fetches ahead', 'GET', { 'user-agent': ANDROID, 'sec-purpose': 'prefetch;prerender' }],
  ['an older one', 'GET', { 'user-agent': ANDROID, purpose: 'prefetch' }],
  ['a browser that draws a preview', 'GET', { 'user-agent': PHONE, 'x-purpose': 'preview' }],
  ['who asks only where it leads', 'HEAD', { 'user-agent': PHONE }],
])('REPLY-7: nobody: %s', (_, method, headers) => {
  expect(clickedByPerson({ method, headers })).toBe(false);
});
