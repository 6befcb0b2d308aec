import { expect, test } from 'vitest';
import { mayFetchFrom } from '../http/hosts.ts';
import { isSinchs } from './media.ts';

const may = (address: string) => mayFetchFrom('https://eu.sms.api.sinch.com', new URL(address), isSinchs);

test.each([
  'https://mms.sinch.com/a.png',
  'https://eu.sms.api.sinch.com/a.png',
  'https://sinch-mms.s3.amazonaws.com/media/a.jpg',
])('SMS-8: with Sinch as the provider, a picture is fetched from %s', address => {
  expect(may(address)).toBe(true);
});

test.each([
  'http://mms.sinch.com/a.png',
  'https://mms.sinch.com:8443/a.png',
  'https://sinch.com.elsewhere.example/a.png',
  'https://mysinch.com/a.png',
  'https://[::1]/a.png',
  'https://10.0.0.1/a.png',
])('SMS-8: and not from %s', address => {
  expect(may(address)).toBe(false);
});
