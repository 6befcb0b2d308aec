import type { Complaints } from '../behaviour.ts';
import type { Reply } from '../ending.ts';

/** What Twilio says when it does not take a request. https://www.twilio.com/docs/api/errors */
const MESSAGES: Record<number, string> = {
  20003: 'Authenticate',
  20404: 'The requested resource was not found',
  20429: 'Too Many Requests',
  20500: 'An internal server error has occurred',
  20503: 'Service is unavailable',
  21211: "Invalid 'To' Phone Number",
  21212: "Invalid 'From' Phone Number",
  21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
  21602: 'Message body is required.',
  21603: "A 'From' phone number is required.",
  21604: "A 'To' phone number is required.",
  21606:
    "The 'From' phone number provided is not a valid message-capable Twilio phone number for this account.",
  21610: 'Attempt to send to unsubscribed recipient',
  21611: "This 'From' number has exceeded the maximum number of queued messages",
  21612: "Message cannot be sent with the current combination of 'To' and/or 'From' parameters",
  21614: "'To' number is not a valid mobile number",
  21617: 'The concatenated message body exceeds the 1600 character limit',
};

const STATUSES: Record<number, number> = { 20003: 401, 20404: 404, 20429: 429, 20500: 500, 20503: 503 };

/** The error answer for a code: 400 unless the code is one of those that stand for an HTTP status. */
export function complaint(code: number): Reply {
  const status = STATUSES[code] ?? 400;
  const message = MESSAGES[code] ?? `Error ${code}`;
  return { status, json: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}

export const COMPLAINTS: Complaints = {
  broken: complaint(20500),
  unavailable: complaint(20503),
  tooMany: complaint(20429),
  of: code => complaint(Number(code)),
};
