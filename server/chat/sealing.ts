import type { z } from 'zod';
import { keyFor, safeUnder } from '../secrets.ts';

/** Puts something into letters that can stand in an address or a header, and that only this installation can read. */
export type Sealing<T> = {
  seal(what: T): string;
  /** Null for what was not sealed here for this purpose, or was changed since. */
  open(text: string): T | null;
};

/** Seals for one purpose: what was sealed for another does not open. */
export function sealing<T>(purpose: string, secretKey: string, shape: z.ZodType<T>): Sealing<T> {
  const { seal, open } = safeUnder(keyFor(purpose, secretKey));
  return {
    seal: what => seal(JSON.stringify(what)).toString('base64url'),
    open: text => {
      const bytes = Buffer.from(text, 'base64url');
      // Letters that are none of base64's are passed over: the same bytes have one spelling.
      if (bytes.toString('base64url') !== text) return null;
      try {
        return shape.safeParse(JSON.parse(open(bytes))).data ?? null;
      } catch {
        return null;
      }
    },
  };
}
