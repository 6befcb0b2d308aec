import { CallError } from '../callError.ts';

/** A genuine request that is no text we can take: which field is to blame, and why. */
export function unreadable(pointer: string, problem: string): CallError {
  const detail = problem === 'not_sms' ? 'is not an SMS' : `is ${problem}`;
  return new CallError('invalid_request', {
    detail: `${pointer} ${detail}`,
    errors: [{ pointer, code: problem, detail }],
  });
}
