import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { addressOf, cameFrom } from './addressOf.ts';
import { trusting } from './trusting.ts';

const PROXIES = ['172.16.0.0/12', '198.51.100.9', '2001:db8:9::/48'];
const app = Fastify({ trustProxy: trusting(PROXIES) });
app.get('/', request => ({ address: addressOf(request), ip: cameFrom(request) }));

async function from(remoteAddress: string, forwarded?: string): Promise<{ address: string; ip: string }> {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return (await app.inject({ url: '/', remoteAddress, headers })).json();
}

test.each<[string, string, string | undefined, string]>([
  ['who comes directly', '203.0.113.7', undefined, '203.0.113.7'],
  ['who says to be somebody else', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['whom the proxy here names', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['whom it names behind what they said themselves', '::1', '10.0.0.1, 203.0.113.7', '203.0.113.7'],
  ['somebody here, by the proxy here', '127.0.0.1', '203.0.113.7, 127.0.0.2', '127.0.0.2'],
  ['whom a proxy names that is trusted', '172.18.0.1', '10.0.0.1, 203.0.113.7', '203.0.113.7'],
  ['the same, in the clothes of IPv6', '::ffff:172.18.0.1', '203.0.113.7', '203.0.113.7'],
  ['two proxies that are trusted', '127.0.0.1', '10.0.0.1, 203.0.113.7, 198.51.100.9', '203.0.113.7'],
  ['one of IPv6', '2001:db8:9::1', '203.0.113.7', '203.0.113.7'],
  ['one that is next to it', '172.32.0.1', '203.0.113.7', '172.32.0.1'],
  ['this machine', '::ffff:127.0.0.1', undefined, '::ffff:127.0.0.1'],
  ['a proxy that says nothing', '127.0.0.1', ' ', '127.0.0.1'],
  ['a proxy that knows none', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['a household', '2001:db8:12:00a0:1:2:3:4', undefined, '2001:db8:12:a0'],
  ['the same, another device', '2001:DB8:12:a0::9', undefined, '2001:db8:12:a0'],
  ['a short one', '2001:db8::1', undefined, '2001:db8:0:0'],
  ['IPv4 in the clothes of IPv6', '::ffff:203.0.113.7', undefined, '::ffff:203.0.113.7'],
])('%s', async (_, peer, forwarded, address) => {
  expect((await from(peer, forwarded)).address).toBe(address);
});

test('of a household, the device that came', async () => {
  expect((await from('2001:db8:12:a0::9')).ip).toBe('2001:db8:12:a0::9');
});
