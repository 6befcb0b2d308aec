import type { InboundText } from '../../channel.ts';
import { isWebAddress, MOST_MEDIA, PHONE_OR_SHORT_CODE, PROVIDER_ID } from '../shapes.ts';
import { filled, param, type TwilioParams } from './params.ts';

type InboundField = 'MessageSid' | 'AccountSid' | 'From' | 'To';

/** Why a request is no text that we can take. `channel` is Twilio's prefix, such as `whatsapp` or `rcs`. */
export type InboundProblem =
  | { problem: 'missing' | 'invalid'; field: InboundField }
  | { problem: 'not_sms'; field: InboundField; channel: string };

const OTHER_CHANNEL = /^([a-z][a-z0-9_-]*):/i;

const SHAPES: [InboundField, RegExp][] = [
  ['MessageSid', PROVIDER_ID],
  ['AccountSid', PROVIDER_ID],
  ['From', PHONE_OR_SHORT_CODE],
  ['To', PHONE_OR_SHORT_CODE],
];

/**
 * A customer's text as Twilio posts it, or what is wrong with it; tell them apart by `'problem' in result`. Parameters
 * that we do not know are no mistake: Twilio adds new ones without notice. The body may be empty (a picture alone).
 * Fields: https://www.twilio.com/docs/messaging/guides/webhook-request
 */
export function parseInbound(params: TwilioParams): InboundText | InboundProblem {
  return problemIn(params) ?? textIn(params);
}

function textIn(params: TwilioParams): InboundText {
  const given = (name: string) => param(params, name) ?? '';
  return {
    providerId: given('MessageSid'),
    accountExternalId: given('AccountSid'),
    from: given('From'),
    to: given('To'),
    body: given('Body'),
    media: media(params),
    providerKeyword: keyword(params),
    place: place(params),
  };
}

function problemIn(params: TwilioParams): InboundProblem | null {
  for (const [field, shape] of SHAPES) {
    const value = filled(params, field);
    if (value === null) return { problem: 'missing', field };
    if (!shape.test(value)) return misshapen(field, value);
  }
  return null;
}

function misshapen(field: InboundField, value: string): InboundProblem {
  const channel = OTHER_CHANNEL.exec(value)?.[1]?.toLowerCase();
  return channel ? { problem: 'not_sms', field, channel } : { problem: 'invalid', field };
}

function media(params: TwilioParams): InboundText['media'] {
  const count = Math.min(Number.parseInt(param(params, 'NumMedia') ?? '', 10) || 0, MOST_MEDIA);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => mediaAt(params, index)).filter(
    one => one !== null,
  );
}

function mediaAt(params: TwilioParams, index: number): InboundText['media'][number] | null {
  const url = filled(params, `MediaUrl${index}`);
  const contentType = filled(params, `MediaContentType${index}`) ?? 'application/octet-stream';
  return url && isWebAddress(url) ? { url, contentType } : null;
}

/** OptOutType comes with Advanced Opt-Out only. https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out */
function keyword(params: TwilioParams): InboundText['providerKeyword'] {
  const word = filled(params, 'OptOutType')?.toLowerCase();
  return word === 'stop' || word === 'start' || word === 'help' ? word : null;
}

function place(params: TwilioParams): InboundText['place'] {
  return {
    city: filled(params, 'FromCity'),
    region: filled(params, 'FromState'),
    postalCode: filled(params, 'FromZip'),
    country: filled(params, 'FromCountry'),
  };
}
