import { describe, expect, test } from 'vitest';
import { type LastSeen, returnPage } from './returnPage.ts';
import { isOnSite } from './sites.ts';

const SITES = ['shop.example', 'www.shop.example:8443'];

function page(pageUrl: string | null, known: Partial<LastSeen> = {}): string {
  const publicUrl = 'https://inbox.shop.example';
  return returnPage({ workspaceId: 'shop-1', pageUrl, sites: SITES, publicUrl, isTheirs: true, ...known });
}

const FIRST = 'https://shop.example/';
const OURS = 'https://inbox.shop.example/chat/shop-1';

describe('FOLLOW-2: the way back leads', () => {
  test.each([
    ['to the page that they were on', 'https://shop.example/bowls/alba?glaze=ash', null],
    ['to one behind a port that the shop has named', 'https://www.shop.example:8443/a', null],
    ['to one of our own', 'https://inbox.shop.example/demo-shop/basket', null],
    ['to one that needs no certificate, where the shop has such', 'http://shop.example/a', null],
    [
      'where they were, not behind what they had pointed at',
      'https://shop.example/a#b',
      'https://shop.example/a',
    ],
    [
      'to what an address means, however it is spelled',
      'https://shop.example\\@elsewhere.example/',
      'https://shop.example/@elsewhere.example/',
    ],
    ['nowhere with a name and a password', 'https://me:secret@shop.example/a', 'https://shop.example/a'],
  ])('%s', (_, was, expected) => {
    expect(page(was)).toBe(expected ?? was);
  });

  test('past what a query may hold, where nobody knows whose address it is', () => {
    const was = 'https://shop.example/account/reset?token=abc#x';
    expect(page(was, { isTheirs: false })).toBe('https://shop.example/account/reset');
  });

  test.each([
    'https://elsewhere.example/shop.example',
    'https://shop.example.elsewhere.example/',
    'https://notshop.example/',
    'https://shop.example@elsewhere.example/',
    'https://www.shop.example/another-port',
    'https://shop.example:8443/another-port',
    'https://inbox.shop.example:444/',
    'http://inbox.shop.example/',
    'javascript:alert(1)//shop.example/',
    'data:text/html,shop.example',
    '//elsewhere.example',
    'shop.example',
    '',
    null,
  ])('to no page that the shop has not named: %s', was => {
    expect(page(was)).toBe(FIRST);
    expect(page(was, { sites: [] })).toBe(OURS);
  });

  test('to a page of ours where the shop has named none', () => {
    expect(page('https://shop.example/a', { sites: [] })).toBe(OURS);
  });
});

test.each([
  ['https://shop.example/', ['shop.example'], true],
  ['https://SHOP.example/', ['shop.example'], true],
  ['https://shop.example:443/', ['shop.example'], true],
  ['https://shop.example/', ['shop.example:443'], true],
  ['http://shop.example/', ['shop.example:443'], false],
  ['http://shop.example/', ['shop.example:80'], true],
  ['http://localhost:8080/', ['localhost:8080'], true],
  ['https://www.shop.example/', ['shop.example'], false],
  ['https://shop.example/', ['999.1.1.1', 'shop.example'], true],
  ['https://shop.example/', [], false],
])('CHAT-1: whether %s is on %j: %s', (address, sites, expected) => {
  expect(isOnSite(sites, new URL(address))).toBe(expected);
});
