import type { Complaints } from '../behaviour.ts';
import type { Reply } from '../ending.ts';

/** https://developers.telnyx.com/development/api-fundamentals/api-errors */
const TITLES: Record<string, string> = {
  10004: 'Missing required parameter',
  10005: 'Resource not found',
  10007: 'Unexpected error',
  10009: 'Authentication failed',
  10011: 'Too many requests',
  10015: 'Bad Request',
  40300: 'Blocked due to STOP message',
  40302: 'Message too large',
  40310: "Invalid 'to' address",
  40316: 'No content provided for message',
  40317: 'Invalid MMS content',
};

const STATUSES: Record<string, number> = {
  10004: 422,
  10005: 404,
  10007: 500,
  10009: 401,
  10011: 429,
  40300: 409,
};

export function complaint(code: number | string, status = STATUSES[code] ?? 400): Reply {
  const title = TITLES[code] ?? `Error ${code}`;
  const meta = { url: `https://developers.telnyx.com/docs/overview/errors/${code}` };
  return { status, json: { errors: [{ code: String(code), title, detail: `${title}.`, meta }] } };
}

export const COMPLAINTS: Complaints = {
  broken: complaint(10007),
  unavailable: complaint(10007, 503),
  tooMany: complaint(10011),
  of: code => complaint(code),
};
