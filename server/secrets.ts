import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts and opens what must be kept at rest: AES-256-GCM under the installation's secret key. */
export type Safe = { seal(plain: string): Buffer; open(sealed: Buffer): string };

const IV = 12;
const TAG = 16;

export function safe(secretKey: string): Safe {
  return safeUnder(createHash('sha256').update(`parley at rest ${secretKey}`).digest());
}

/** The same under a key of 32 bytes. What was not sealed under it, or was changed since, does not open: it throws. */
export function safeUnder(key: Buffer): Safe {
  return {
    seal: plain => {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open: sealed => {
      const opener = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), {
        authTagLength: TAG,
      });
      opener.setAuthTag(sealed.subarray(IV, IV + TAG));
      return Buffer.concat([opener.update(sealed.subarray(IV + TAG)), opener.final()]).toString('utf8');
    },
  };
}

/** A key of 32 bytes for one purpose, drawn from the installation's secret key: none tells anything of another. */
export function keyFor(purpose: string, secretKey: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, '', `parley ${purpose}`, 32));
}

/** How the phones of customers who were erased are kept (DATA-4): under the installation's key, and told apart by workspace. */
export function phoneHasher(secretKey: string): (workspaceId: string, phone: string) => Buffer {
  const key = keyFor('erased phones', secretKey);
  return (workspaceId, phone) => createHmac('sha256', key).update(`${workspaceId} ${phone}`).digest();
}

/** How tokens and keys are kept: by their hash, so that a copy of the database opens nothing. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
