import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { addressOf } from './addressOf.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  addressOf({
    socket: Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }),
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

test.each<[string, string, string | undefined, string]>([
  ['who comes directly', '203.0.113.7', undefined, '203.0.113.7'],
  ['who says to be somebody else', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['whom the proxy here names', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['whom it names behind what they said themselves', '::1', '10.0.0.1, 203.0.113.7', '203.0.113.7'],
  ['this machine', '::ffff:127.0.0.1', undefined, '::ffff:127.0.0.1'],
  ['a proxy that says nothing', '127.0.0.1', ' ', '127.0.0.1'],
  ['a household', '2001:db8:12:00a0:1:2:3:4', undefined, '2001:db8:12:a0'],
  ['the same, another device', '2001:DB8:12:a0::9', undefined, '2001:db8:12:a0'],
  ['a short one', '2001:db8::1', undefined, '2001:db8:0:0'],
  ['IPv4 in the clothes of IPv6', '::ffff:203.0.113.7', undefined, '::ffff:203.0.113.7'],
])('%s', (_, peer, forwarded, address) => {
  expect(from(peer, forwarded)).toBe(address);
});
