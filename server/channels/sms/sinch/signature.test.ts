import { describe, expect, test } from 'vitest';
import { SmsCallbackWebhooks } from '../../../../test/fakes/sinch/sdk.ts';
import { signatureHeaders } from '../../../../test/fakes/sinch/webhooks.ts';
import { isSignedBySinch } from './signature.ts';

const SECRET = 'a secret: with è';
const BODY = '{"type":"mo_text","body":"È già lì 👍"}';
const NAMES = {
  signature: 'x-sinch-webhook-signature',
  nonce: 'x-sinch-webhook-signature-nonce',
  timestamp: 'x-sinch-webhook-signature-timestamp',
} as const;

type Headers = Partial<Record<string, string>>;

function ours(headers: Headers, { body = BODY, secret = SECRET } = {}): boolean {
  const given = (name: keyof typeof NAMES) => headers[NAMES[name]];
  const signed = { signature: given('signature'), nonce: given('nonce'), timestamp: given('timestamp') };
  return isSignedBySinch(secret, Buffer.from(body), signed);
}

/** The official SDK's verdict. */
function theirs(headers: Headers, { body = BODY, secret = SECRET } = {}): boolean {
  return new SmsCallbackWebhooks(secret).validateAuthenticationHeader(headers, body);
}

const good = (body = BODY) => signatureHeaders(SECRET, body, new Date());

describe('SMS-9: a signature of Sinch, to the official SDK and to us', () => {
  test.each<[string, boolean, Headers, { body?: string; secret?: string }]>([
    ['as it is', true, good(), {}],
    ['over nothing', true, good(''), { body: '' }],
    ['over another body', false, good(), { body: `${BODY} ` }],
    ['with another secret', false, good(), { secret: 'another' }],
    ['without a secret', false, good(), { secret: '' }],
    ['with another nonce', false, { ...good(), [NAMES.nonce]: 'another' }, {}],
    ['with another time', false, { ...good(), [NAMES.timestamp]: '1' }, {}],
    ['that is too short', false, { ...good(), [NAMES.signature]: 'AAAA' }, {}],
    ['that is empty', false, { ...good(), [NAMES.signature]: '' }, {}],
    ['that is missing', false, { ...good(), [NAMES.signature]: undefined }, {}],
    ['without a nonce', false, { ...good(), [NAMES.nonce]: undefined }, {}],
    ['without a time', false, { ...good(), [NAMES.timestamp]: undefined }, {}],
  ])('%s: %s', (_, genuine, headers, rest) => {
    expect(ours(headers, rest)).toBe(genuine);
    expect(theirs(headers, rest)).toBe(genuine);
  });

  test('is over the bytes that came, whatever they are', () => {
    const signed = { signature: 'AAAA', nonce: 'n', timestamp: '1' };
    expect(isSignedBySinch(SECRET, Buffer.from([0xff, 0x00]), signed)).toBe(false);
  });
});
