import type { Complaints } from '../behaviour.ts';
import type { Reply } from '../ending.ts';

/** https://developers.sinch.com/docs/sms/api-reference/status-codes */
const TEXTS: Record<string, string> = {
  syntax_invalid_json: 'The JSON in the request is invalid.',
  syntax_invalid_parameter_format: 'The format of a field value is invalid.',
  syntax_constraint_violation: 'The request body does not fulfil all of the constraints.',
  illegal_number_type: 'Illegal phone number type.',
  blocked_account: 'The account is blocked.',
};

const FORBIDDEN = new Set(['illegal_number_type', 'blocked_account']);

export function complaint(code: number | string): Reply {
  const status = FORBIDDEN.has(String(code)) ? 403 : 400;
  return { status, json: { code, text: TEXTS[code] ?? 'Something is wrong.' } };
}

/** Outside of the API's own codes it answers with a status and nothing to read. */
export function bare(status: number): Reply {
  return { status, json: '' };
}

export const COMPLAINTS: Complaints = {
  broken: bare(500),
  unavailable: bare(503),
  tooMany: bare(429),
  of: code => complaint(code),
};
