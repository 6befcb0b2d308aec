import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the library's defaults, which follow OWASP's: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

let nobodys: Promise<string> | null = null;

/** False for a missing hash too, after as long as it takes for one that is there. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hash('no one has this password');
  const right = await verify(stored ?? (await nobodys), password);
  return stored !== null && right;
}
