import Telnyx from 'telnyx';
import { describe, expect, test } from 'vitest';
import { newKeys, signatureHeaders } from '../../../../test/fakes/telnyx/webhooks.ts';
import { isSignedByTelnyx } from './signature.ts';

const KEYS = newKeys();
const NOW = new Date();
const BODY = '{"data":{"event_type":"message.received","payload":{"text":"È già lì 👍"}}}';

const headersAt = (at: Date, body = BODY) => signatureHeaders(KEYS, { body, at });

function ours(headers: Partial<Record<string, string>>, { body = BODY, key = KEYS.publicKey } = {}): boolean {
  const signature = headers['telnyx-signature-ed25519'];
  const timestamp = headers['telnyx-timestamp'];
  return isSignedByTelnyx(key, Buffer.from(body), { signature, timestamp }, new Date());
}

/** The official SDK's verdict. */
async function theirs(headers: Record<string, string>, { body = BODY, key = KEYS.publicKey } = {}) {
  const client = new Telnyx({ apiKey: 'none', publicKey: key });
  return client.webhooks.unwrap(body, { headers }).then(
    () => true,
    () => false,
  );
}

const secondsAgo = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const good = () => headersAt(NOW);

describe('SMS-9: a signature of Telnyx, to the official SDK and to us', () => {
  test.each<[string, boolean, Record<string, string>, { body?: string; key?: string }]>([
    ['of now', true, good(), {}],
    ['of four minutes ago', true, headersAt(secondsAgo(240)), {}],
    ['of four minutes ahead', true, headersAt(secondsAgo(-240)), {}],
    ['of ten minutes ago', false, headersAt(secondsAgo(600)), {}],
    ['of ten minutes ahead', false, headersAt(secondsAgo(-600)), {}],
    ['over another body', false, good(), { body: `${BODY} ` }],
    ['over next to nothing', true, headersAt(NOW, '""'), { body: '""' }],
    ["by another's key", false, good(), { key: newKeys().publicKey }],
    [
      'with another time',
      false,
      { ...good(), 'telnyx-timestamp': String(Math.floor(NOW.getTime() / 1000) + 1) },
      {},
    ],
    ['with a time that is none', false, { ...good(), 'telnyx-timestamp': 'now' }, {}],
    ['with a time before the epoch', false, { ...good(), 'telnyx-timestamp': '-1' }, {}],
    ['that is too short', false, { ...good(), 'telnyx-signature-ed25519': 'AAAA' }, {}],
    ['that is empty', false, { ...good(), 'telnyx-signature-ed25519': '' }, {}],
    ['that is missing', false, { 'telnyx-timestamp': good()['telnyx-timestamp'] }, {}],
    ['without a time', false, { 'telnyx-signature-ed25519': good()['telnyx-signature-ed25519'] }, {}],
    ['for a key that is none', false, good(), { key: 'a key' }],
    ['for a key of 31 bytes', false, good(), { key: Buffer.alloc(31).toString('base64') }],
    ['for a key of 32 zeros', false, good(), { key: Buffer.alloc(32).toString('base64') }],
  ])('%s: %s', async (_, genuine, headers, rest) => {
    expect(ours(headers, rest)).toBe(genuine);
    expect(await theirs(headers, rest)).toBe(genuine);
  });

  test('is over the bytes that came, whatever they are', () => {
    const body = Buffer.from([0xff, 0x00, 0xfe]);
    const at = String(Math.floor(NOW.getTime() / 1000));
    expect(isSignedByTelnyx(KEYS.publicKey, body, { signature: 'AAAA', timestamp: at }, NOW)).toBe(false);
    expect(isSignedByTelnyx(undefined, body, { signature: undefined, timestamp: undefined }, NOW)).toBe(
      false,
    );
  });
});
