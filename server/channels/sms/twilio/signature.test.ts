import { parse, stringify } from 'node:querystring';
import fc from 'fast-check';
import sdk from 'twilio/lib/webhooks/webhooks.js';
import { describe, expect, test } from 'vitest';
import type { TwilioParams } from './params.ts';
import { isSignedByTwilio, twilioSignature } from './signature.ts';

const TOKEN = '12345';
const URL = 'https://example.com/myapp.php?foo=1&bar=2';
const PARAMS = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
};

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '\n', '\uD800'),
);
const params = fc.dictionary(
  words,
  fc.oneof(words, fc.array(words, { maxLength: 4 })),
) as fc.Arbitrary<TwilioParams>;
const port = fc.constantFrom('', ':443', ':80', ':8443', ':');
const scheme = fc.constantFrom('https://', 'http://', 'HTTPS://');
const user = fc.constantFrom('', 'user:pass@', 'us%40er@');
const host = fc.constantFrom('example.com', '127.0.0.1', '[::1]', 'xn--caf-dma.example', 'Example.COM');
const path = fc.constantFrom('', '/', '/webhooks/twilio/messages', "/a b/it's", '/è');
const query = fc.constantFrom('', '?', '?a=1&b=2', "?q=it's", '?x=%27&y=+', '?bodySHA256=abc', '?è=é&&=#top');
/** An address, and the same with another port. */
const addresses = fc
  .tuple(scheme, user, host, port, port, path, query)
  .map(([a, b, c, one, other, d, e]) => [a + b + c + one + d + e, a + b + c + other + d + e] as const);
const token = fc.string({ minLength: 1 });

describe('what we sign', () => {
  test('is what the official SDK signs, for any parameters', () => {
    fc.assert(
      fc.property(token, addresses, params, (authToken, [address], fields) => {
        expect(twilioSignature(authToken, address, fields)).toBe(
          sdk.getExpectedTwilioSignature(authToken, address, fields),
        );
      }),
    );
  });

  test("is Twilio's own published example", () => {
    expect(twilioSignature(TOKEN, 'https://mycompany.com/myapp.php?foo=1&bar=2', PARAMS)).toBe(
      'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
    );
  });
});

describe('what we believe', () => {
  test('is what the official SDK believes, however Twilio spelt the address', () => {
    fc.assert(
      fc.property(token, addresses, params, (authToken, [address, otherPort], fields) => {
        for (const signed of [address, otherPort].flatMap(respellings)) {
          const header = sdk.getExpectedTwilioSignature(authToken, signed, fields);
          expect(isSignedByTwilio(authToken, address, fields, header)).toBe(
            sdk.validateRequest(authToken, header, address, fields),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['https://example.com/a', 'https://example.com:443/a'],
    ['https://example.com:443/a', 'https://example.com/a'],
    ['http://example.com/a', 'http://example.com:80/a'],
    ['https://example.com:8443/a', 'https://example.com/a'],
    ['https://[::1]:8443/a', 'https://[::1]/a'],
    ['http://[::1]/a', 'http://[::1]:80/a'],
    ['https://example.com/a?q=a+b', 'https://example.com/a?q=a%20b'],
    ["https://example.com/a?q=it's", 'https://example.com/a?q=it%27s'],
  ])('takes %s signed as %s', (ours, signed) => {
    expect(isSignedByTwilio(TOKEN, ours, PARAMS, twilioSignature(TOKEN, signed, PARAMS))).toBe(true);
  });

  test('is a parameter that we have never heard of, signed along', () => {
    const fields = { ...PARAMS, NewInTheYear2031: 'surprise' };
    expect(isSignedByTwilio(TOKEN, URL, fields, twilioSignature(TOKEN, URL, fields))).toBe(true);
    expect(isSignedByTwilio(TOKEN, URL, fields, twilioSignature(TOKEN, URL, PARAMS))).toBe(false);
  });
});

describe('what we do not believe', () => {
  const genuine = twilioSignature(TOKEN, URL, PARAMS);

  test.each([undefined, '', 'x', genuine.slice(0, -1), `${genuine} `, genuine.toLowerCase(), 'é'.repeat(28)])(
    'the signature %j',
    header => {
      expect(isSignedByTwilio(TOKEN, URL, PARAMS, header)).toBe(false);
    },
  );

  test('another token, address, value, or one parameter fewer', () => {
    expect(isSignedByTwilio('54321', URL, PARAMS, genuine)).toBe(false);
    expect(isSignedByTwilio(TOKEN, `${URL}&baz=3`, PARAMS, genuine)).toBe(false);
    expect(isSignedByTwilio(TOKEN, URL, { ...PARAMS, Digits: '1234 ' }, genuine)).toBe(false);
    const { Digits: _, ...fewer } = PARAMS;
    expect(isSignedByTwilio(TOKEN, URL, fewer, genuine)).toBe(false);
  });

  test('an address that is none', () => {
    for (const address of ['', 'nonsense', '/webhooks/twilio/messages', 'https://']) {
      expect(isSignedByTwilio(TOKEN, address, PARAMS, genuine)).toBe(false);
    }
  });
});

function respellings(address: string): string[] {
  const normal = globalThis.URL.canParse(address) ? new globalThis.URL(address).toString() : address;
  return [address, normal, normal.replace(/\?.*/s, query => `?${stringify(parse(query.slice(1)))}`)];
}
