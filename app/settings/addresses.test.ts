import { expect, test } from 'vitest';
import { SettingsPatch } from '../../contract/settings.ts';
import { addressesIn, isAddress, notIn } from './addresses.ts';

const isTaken = (address: string): boolean =>
  SettingsPatch.safeParse({ email_notifications: { recipients: [address] } }).success;

test.each([
  ...[
    'ada@shop.example',
    'ada.lovelace+inbox@care.shop.example',
    "o'hara@shop.example",
    'A_B-1@SHOP.example',
  ],
  ...['ada', 'ada@', '@shop.example', 'ada@shop', 'ada@shop.e', 'ada@-shop.example', 'ada@shop..example'],
  ...['.ada@shop.example', 'ada.@shop.example', 'a..b@shop.example', 'ada lovelace@shop.example', ''],
  ...['ada@shop.example.', 'adà@shop.example', 'ada@bücher.example', 'ada@127.0.0.1', 'ada@shop_1.example'],
  `${'a'.repeat(242)}@shop.example`,
  `${'a'.repeat(243)}@shop.example`,
])('NOTE-1: “%s” is an address here where it is one for the server', address => {
  expect(isAddress(address)).toBe(isTaken(address));
});

test.each<[string, string[], string]>([
  ['ada@shop.example', ['ada@shop.example'], ''],
  [' ada@shop.example, ben@shop.example;\ncleo@shop.example,', ['ada', 'ben', 'cleo'], ''],
  ['ada@shop.example ben@shop.example', ['ada', 'ben'], ''],
  ['Ada Lovelace <ada@shop.example>, ben@shop.example', ['ada', 'ben'], ''],
  ['ada@shop.example, ben@, cleo@shop.example', ['ada', 'cleo'], 'ben@'],
  ['everybody here', [], 'everybody here'],
  [' , ', [], ''],
])('NOTE-1: “%s” holds its addresses, and keeps what is none', (text, names, rest) => {
  const entries = names.map(name => (name.includes('@') ? name : `${name}@shop.example`));
  expect(addressesIn(text)).toEqual({ entries, rest });
});

test('NOTE-1: nobody is told twice', () => {
  const given = ['Ada@shop.example', 'ben@shop.example', 'BEN@shop.example'];
  expect(notIn(['ada@shop.example'], given)).toEqual(['ben@shop.example']);
});
