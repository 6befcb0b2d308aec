import { createHash, randomBytes } from 'node:crypto';

/** A text as the fake keeps it: what was asked for, and what has become of it. */
export type FakeText = {
  sid: string;
  direction: 'outbound-api' | 'inbound';
  /** Null while a Messaging Service has not picked a number. */
  from: string | null;
  to: string;
  body: string;
  mediaUrls: string[];
  messagingServiceSid: string | null;
  statusCallback: string | null;
  status: string;
  errorCode: number | null;
  createdAt: Date;
  sentAt: Date | null;
};

/** Twilio's ids: two letters and 32 hexadecimal digits. */
export function newSid(prefix: 'SM' | 'MM' | 'ME'): string {
  return prefix + randomBytes(16).toString('hex');
}

/** The Message resource: https://www.twilio.com/docs/messaging/api/message-resource */
export function messageResource(accountSid: string, text: FakeText) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${text.sid}`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: text.body,
    date_created: rfc2822(text.createdAt),
    date_sent: text.sentAt && rfc2822(text.sentAt),
    date_updated: rfc2822(text.sentAt ?? text.createdAt),
    direction: text.direction,
    error_code: text.errorCode,
    error_message: text.errorCode && `Error ${text.errorCode}`,
    from: text.from,
    messaging_service_sid: text.messagingServiceSid,
    num_media: String(text.mediaUrls.length),
    num_segments: text.from === null ? '0' : '1',
    price: null,
    price_unit: 'USD',
    sid: text.sid,
    status: text.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: text.to,
    uri: `${uri}.json`,
  };
}

/** Twilio writes `+0000` where JavaScript writes `GMT`, and knows no fractions of a second. */
function rfc2822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}

/** A page token that names the last text of the page before, as opaque as Twilio's. */
export function pageToken(sid: string): string {
  return `PA${createHash('sha1').update(sid).digest('hex').slice(0, 32)}`;
}
