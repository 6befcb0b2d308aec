import { type Known, whyNotPassword } from '../domain/password.ts';
import { Refused } from '../store/refused.ts';

/** Throws where this can be nobody's password (ROLE-4). */
export function requirePassword(password: string, known: Known, pointer: string): void {
  const why = whyNotPassword(password, known);
  if (why) throw new Refused(why, pointer);
}
