import { expect, test } from 'vitest';
import { isPublic, lookUpPublic, mayBeCalled } from './publicAddress.ts';

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
  ...['::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '64:ff9b::a00:1', '2002:7f00:1::', 'localhost'],
])('NOTE-1: %s is nobody’s on the Internet', address => {
  expect(isPublic(address)).toBe(false);
});

test.each(['93.184.215.14', '172.32.0.1', '2606:4700:4700::1111'])('NOTE-1: %s is public', address => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  ['https://push.example.com/abc', true],
  ['https://93.184.215.14/abc', true],
  ['http://push.example.com/abc', false],
  ['https://localhost/abc', false],
  ['https://a.localhost/abc', false],
  ['https://127.0.0.1/abc', false],
  ['https://[::1]/abc', false],
  ['https://2130706433/abc', false],
])('NOTE-1: whether %s may be called: %s', (url, may) => {
  expect(mayBeCalled(url)).toBe(may);
});

test('NOTE-1: a name that leads into this network is not found', async () => {
  const error = await new Promise(done => lookUpPublic('localhost', {}, done));
  expect(error).toMatchObject({ code: 'EPRIVATE' });
});
