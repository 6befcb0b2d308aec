import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { importJWK, jwtVerify } from 'jose';

/** What has come for a browser, as it reads it. `by` is who says to have sent it (RFC 8292). */
export type Pushed = {
  payload: Record<string, string>;
  by: { subject: string; audience: string; key: string };
  headers: IncomingHttpHeaders;
  bytes: number;
};

/** A browser that has subscribed, as `PushSubscription.toJSON()` tells of it. */
export type Subscription = {
  endpoint: string;
  keys: { p256dh: string; auth: string };
  arrived: Pushed[];
};

/** A push service on this machine, with the browsers behind it, that answers as it is told to. */
export type PushService = {
  subscribe(): Subscription;
  /** What it answers instead of taking what comes, as 410. */
  says: number | null;
  /** How often it has been asked. */
  asked(): number;
  close(): Promise<void>;
};

export async function openPushService(): Promise<PushService> {
  const browsers = new Map<string, (headers: IncomingHttpHeaders, body: Buffer) => Promise<void>>();
  let asked = 0;
  const here: PushService = { subscribe, says: null, asked: () => asked, close };
  const server = createServer(async (request, response) => {
    asked += 1;
    const body = await buffer(request);
    const take = browsers.get(request.url ?? '');
    if (here.says === null) await take?.(request.headers, body);
    response.writeHead(here.says ?? (take ? 201 : 404)).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return here;

  function subscribe(): Subscription {
    const keys = createECDH('prime256v1');
    const p256dh = keys.generateKeys('base64url', 'uncompressed');
    const auth = randomBytes(16);
    const path = `/push/${randomBytes(8).toString('hex')}`;
    const arrived: Pushed[] = [];
    browsers.set(path, async (headers, body) => {
      const payload = JSON.parse(decrypted(body, keys, auth));
      arrived.push({ payload, by: await senderOf(headers, origin), headers, bytes: body.length });
    });
    return { endpoint: origin + path, keys: { p256dh, auth: auth.toString('base64url') }, arrived };
  }

  function close(): Promise<void> {
    return new Promise(resolve => server.close(() => resolve()));
  }
}

/** RFC 8188, 2.1: salt, size of a record, and the sender's key as the key's id. */
const [SALT, SIZE, KEY] = [16, 4, 65];

/** RFC 8291, 3.4, read by a hand of our own and not by the library that wrote it. */
function decrypted(body: Buffer, keys: ReturnType<typeof createECDH>, auth: Buffer): string {
  const salt = body.subarray(0, SALT);
  const begins = SALT + SIZE + 1;
  const sender = body.subarray(begins, begins + KEY);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender]);
  const secret = derived(keys.computeSecret(sender), auth, info, 32);
  const key = derived(secret, salt, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = derived(secret, salt, 'Content-Encoding: nonce\0', 12);
  const sealed = body.subarray(begins + KEY);
  const opener = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: 16 });
  opener.setAuthTag(sealed.subarray(-16));
  const record = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
  // After the text stands a 2 that says that this record is the last.
  return record.subarray(0, record.lastIndexOf(2)).toString('utf8');
}

function derived(secret: Buffer, salt: Buffer, info: Buffer | string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, length));
}

/** RFC 8292, 3: a token that this key has signed, for this service. Throws where it is none, or out of date. */
async function senderOf(
  { authorization = '' }: IncomingHttpHeaders,
  audience: string,
): Promise<Pushed['by']> {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map(half => half.toString('base64url'));
  const verifying = await importJWK({ kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, 'ES256');
  const { payload } = await jwtVerify(token, verifying, { audience });
  return { subject: payload.sub ?? '', audience, key };
}
