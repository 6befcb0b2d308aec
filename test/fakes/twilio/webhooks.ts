import { randomUUID } from 'node:crypto';
import webhooks from 'twilio/lib/webhooks/webhooks.js';
import type { FakeText } from './message.ts';

export type Credentials = { accountSid: string; authToken: string };

/** The parameters of a customer's text, as Twilio posts them for a number in the United States. */
export function inboundParams({ accountSid }: Credentials, text: FakeText): Record<string, string> {
  return {
    ToCountry: 'US',
    ToState: 'NY',
    SmsMessageSid: text.sid,
    NumMedia: String(text.mediaUrls.length),
    ToCity: 'NEW YORK',
    FromZip: '94103',
    SmsSid: text.sid,
    FromState: 'CA',
    SmsStatus: 'received',
    FromCity: 'SAN FRANCISCO',
    Body: text.body,
    FromCountry: 'US',
    To: text.to,
    ToZip: '10001',
    NumSegments: '1',
    MessageSid: text.sid,
    AccountSid: accountSid,
    From: text.from ?? '',
    ApiVersion: '2010-04-01',
    ...mediaParams(text.mediaUrls),
  };
}

function mediaParams(urls: string[]): Record<string, string> {
  const pairs = urls.flatMap((url, index) => [
    [`MediaUrl${index}`, url],
    [`MediaContentType${index}`, url.endsWith('.png') ? 'image/png' : 'image/jpeg'],
  ]);
  return Object.fromEntries(pairs);
}

/** The parameters of a status callback. ErrorCode is there only when something went wrong. */
export function statusParams({ accountSid }: Credentials, text: FakeText): Record<string, string> {
  return {
    SmsSid: text.sid,
    SmsStatus: text.status,
    MessageStatus: text.status,
    To: text.to,
    MessageSid: text.sid,
    AccountSid: accountSid,
    From: text.from ?? '',
    ApiVersion: '2010-04-01',
    ...(text.errorCode && { ErrorCode: String(text.errorCode) }),
    ...(text.messagingServiceSid && { MessagingServiceSid: text.messagingServiceSid }),
  };
}

/**
 * Posts the parameters as Twilio would, signed by the official SDK's own function. `signedUrl` is the address as Twilio
 * was told it, where a proxy makes it differ from the one called.
 */
export function postSigned(
  { authToken }: Credentials,
  {
    url,
    signedUrl = url,
    params,
  }: { url: string; signedUrl?: string | undefined; params: Record<string, string> },
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'i-twilio-idempotency-token': randomUUID(),
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': webhooks.getExpectedTwilioSignature(authToken, signedUrl, params),
    },
    body: new URLSearchParams(params).toString(),
  });
}
