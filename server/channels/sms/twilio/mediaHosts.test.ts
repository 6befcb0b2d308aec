import { describe, expect, test } from 'vitest';
import { isApi } from '../http/hosts.ts';
import { mayFetchFrom } from './mediaHosts.ts';

const TWILIO = 'https://api.twilio.com';
const COMPATIBLE = 'https://shop.provider.example/api/laml';
const HERE = 'http://127.0.0.1:4010';

describe('SMS-8: with Twilio as the provider, a picture', () => {
  test.each([
    'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1',
    'https://mms.twiliocdn.com/AC1/abc?Expires=1',
    'https://media.us1.twilio.com/a',
    'https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC1/abc',
    'https://twilio-media.s3.amazonaws.com/abc',
    'https://media.twiliocdn.com.s3.us-east-1.amazonaws.com/abc',
  ])('may be fetched from %s', address => {
    expect(mayFetchFrom(TWILIO, new URL(address))).toBe(true);
  });

  test.each([
    'http://api.twilio.com/a',
    'http://mms.twiliocdn.com/a',
    'https://api.twilio.com:8443/a',
    'https://user:word@api.twilio.com/a',
    'https://eviltwilio.com/a',
    'https://twilio.com.evil.example/a',
    'https://evil.example/?twilio.com',
    'https://evil.example/#.twilio.com',
    'https://s3.amazonaws.com/a',
    'https://evils3.amazonaws.com/a',
    'https://s3-external-1.amazonaws.com.evil.example/a',
    'https://x.s3.amazonaws.com.evil.example/a',
    'https://ec2-1-2-3-4.compute-1.amazonaws.com/a',
    'https://a.s3.b.c.amazonaws.com/a',
    'https://127.0.0.1/a',
    'http://localhost/a',
    'https://[::1]/a',
    'http://169.254.169.254/latest/meta-data',
    'ftp://mms.twiliocdn.com/a',
    'file:///etc/hostname',
  ])('may not be fetched from %s', address => {
    expect(mayFetchFrom(TWILIO, new URL(address))).toBe(false);
  });
});

describe('SMS-8: with a provider that speaks the same API', () => {
  test('its own host may be asked, and no other of its domain', () => {
    expect(mayFetchFrom(COMPATIBLE, new URL('https://shop.provider.example/files/a'))).toBe(true);
    expect(mayFetchFrom(COMPATIBLE, new URL('https://other.provider.example/files/a'))).toBe(false);
  });

  test('this machine may be asked only where the API itself is on it', () => {
    expect(mayFetchFrom(HERE, new URL('http://127.0.0.1:9000/a'))).toBe(true);
    expect(mayFetchFrom(HERE, new URL('http://10.0.0.1:9000/a'))).toBe(false);
    expect(mayFetchFrom('http://10.0.0.1', new URL('http://127.0.0.1/a'))).toBe(false);
  });
});

test.each([
  [TWILIO, 'https://api.twilio.com/a', true],
  [TWILIO, 'https://api.twilio.com:443/a', true],
  [TWILIO, 'http://api.twilio.com/a', false],
  [TWILIO, 'https://media.twilio.com/a', false],
  [COMPATIBLE, 'https://shop.provider.example/elsewhere', true],
  [HERE, 'http://127.0.0.1:4010/a', true],
  [HERE, 'http://127.0.0.1:4011/a', false],
  ['not an address', 'https://api.twilio.com/a', false],
])('SMS-8: by %s, %s gets the credentials: %s', (apiBase, address, isOurs) => {
  expect(isApi(apiBase, new URL(address))).toBe(isOurs);
});
