import { randomBytes } from 'node:crypto';
import { twilioSignature } from '../../server/channels/sms/twilio/signature.ts';
import type { Shop } from '../shops.ts';

export const PATH = '/webhooks/twilio/messages';

/** A text as Twilio posts it, signed. */
export function signedText(address: string, shop: Shop, phone: string, body: string): Buffer {
  const params = paramsOf(shop, phone, body);
  const form = new URLSearchParams(params).toString();
  const head = [
    `POST ${PATH} HTTP/1.1`,
    `Host: ${new URL(address).host}`,
    'Content-Type: application/x-www-form-urlencoded; charset=UTF-8',
    `Content-Length: ${Buffer.byteLength(form)}`,
    `X-Twilio-Signature: ${twilioSignature(shop.authToken, address + PATH, params)}`,
    'User-Agent: TwilioProxy/1.1',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${form}`);
}

function paramsOf(shop: Shop, phone: string, body: string): Record<string, string> {
  const sid = `SM${randomBytes(16).toString('hex')}`;
  return {
    ToCountry: 'IT',
    MediaContentType0: '',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: '',
    FromZip: '',
    SmsSid: sid,
    FromState: 'Lombardia',
    SmsStatus: 'received',
    FromCity: 'Milano',
    Body: body,
    FromCountry: 'IT',
    To: shop.number,
    MessagingServiceSid: '',
    ToZip: '',
    NumSegments: '1',
    MessageSid: sid,
    AccountSid: shop.accountSid,
    From: phone,
    ApiVersion: '2010-04-01',
  };
}
