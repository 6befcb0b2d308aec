import { expect, test } from 'vitest';
import { mayFetchFrom } from '../http/hosts.ts';
import { isTelnyxs } from './media.ts';

const may = (address: string) => mayFetchFrom('https://api.telnyx.com/v2', new URL(address), isTelnyxs);

test.each([
  'https://media.telnyx.com/a.png',
  'https://api.telnyx.com/v2/media/a.png',
  'https://us-central-1.telnyxstorage.com/a.png',
  'https://telnyx-mms.s3.amazonaws.com/a.png',
])('SMS-8: with Telnyx as the provider, a picture is fetched from %s', address => {
  expect(may(address)).toBe(true);
});

test.each([
  'http://media.telnyx.com/a.png',
  'https://media.telnyx.com:8443/a.png',
  'https://user:pass@media.telnyx.com/a.png',
  'https://telnyx.com.elsewhere.example/a.png',
  'https://mytelnyx.com/a.png',
  'https://127.0.0.1/a.png',
  'http://localhost/a.png',
  'https://169.254.169.254/latest',
  'https://10.0.0.1/a.png',
])('SMS-8: and not from %s', address => {
  expect(may(address)).toBe(false);
});
