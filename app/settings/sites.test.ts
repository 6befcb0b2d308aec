import { expect, test } from 'vitest';
import { SettingsPatch } from '../../contract/settings.ts';
import { sitesIn } from './sites.ts';

test.each<[string, string[], string]>([
  ['shop.example', ['shop.example'], ''],
  ['https://Shop.example/pages/1?a=b#c', ['shop.example'], ''],
  ['https://shop.example:8443', ['shop.example:8443'], ''],
  ['https://shop.example:443/ http://shop.example:80', ['shop.example', 'shop.example'], ''],
  [
    'shop.example, www.shop.example\nlocalhost:4600',
    ['shop.example', 'www.shop.example', 'localhost:4600'],
    '',
  ],
  ['shop.example, *.shop.example', ['shop.example'], '*.shop.example'],
  ['ftp://shop.example', [], 'ftp://shop.example'],
  ['käse.example', ['xn--kse-qla.example'], ''],
  ['ada@shop.example', [], 'ada@shop.example'],
  [' ', [], ''],
])('CHAT-1: “%s” holds its hosts, and keeps what is none', (text, entries, rest) => {
  expect(sitesIn(text)).toEqual({ entries, rest });
  expect(SettingsPatch.safeParse({ web_chat: { sites: entries } }).success).toBe(true);
});

test('CHAT-1: what is no host here is none for the server', () => {
  for (const site of ['*.shop.example', 'ftp://shop.example', '-shop.example', 'x'.repeat(254)]) {
    expect(sitesIn(site).entries).toEqual([]);
    expect(SettingsPatch.safeParse({ web_chat: { sites: [site] } }).success).toBe(false);
  }
});
