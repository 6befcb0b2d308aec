import type { AccountCheck } from '../../channel.ts';
import type { Answer } from './ask.ts';

const NOT_KNOWN = new Set([401, 403, 404]);

/** What an API's answer to a request for the account itself says of the account. */
export function checked(answer: Answer, isGood: (json: unknown) => boolean): AccountCheck {
  if (answer.kind !== 'answered') return 'unreachable';
  if (NOT_KNOWN.has(answer.status)) return 'credentials';
  if (answer.status !== 200) return 'unreachable';
  return isGood(answer.json) ? 'ok' : 'credentials';
}
