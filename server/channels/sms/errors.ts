import type { ProviderName } from '../channel.ts';

/** Why a text did not reach the customer, and what can be done. The words for people are in the app's catalogs. */
export type SendFailure =
  /** The customer said stop to this sender. Nobody can text them until they say start. */
  | 'opted_out'
  /** No number that texts can go to, or one it makes no sense to text. Correct it in the profile. */
  | 'invalid_number'
  /** A landline, or another number that cannot receive texts. Ask for a mobile number. */
  | 'landline'
  /** The phone is off, out of reach or not to be had from this sender now. Sending again later may work. */
  | 'unreachable'
  /** The customer's carrier or phone blocks this sender. */
  | 'carrier_blocked'
  /** Taken for spam. Other words, fewer links. */
  | 'carrier_filtered'
  /** The sending number is not registered or verified for this country. Register it with the provider. */
  | 'unregistered'
  /** The provider's account does not allow this country. Allow it there. */
  | 'region_not_enabled'
  /** Shorten it. */
  | 'too_long'
  /** Too many at once. Sending again later works. */
  | 'rate_limited'
  /** The provider does not accept our account: wrong token, suspended or closed. Check it in the settings. */
  | 'credentials'
  /** The sending number or Messaging Service is not this account's any more, or cannot text. */
  | 'number_gone'
  /** The pictures: too many, too large, unreachable or not supported there. Send without. */
  | 'media'
  /** The customer's carrier does not know the number (any more). */
  | 'unknown_destination'
  /** Anything else: show the code. */
  | 'other';

/** Each reason's codes; what is in no list is `other`. */
type Codes = Record<Exclude<SendFailure, 'other'>, string>;

/** Codes as in https://www.twilio.com/docs/api/errors; `http_…` are answers that carried none. */
const TWILIO: Codes = {
  opted_out: '21610',
  invalid_number: '21211 21217 21265 21266 21268 21604 30014',
  landline: '21614 21635 30006',
  unreachable: '21612 30003 30017 30036',
  carrier_blocked: '30004',
  carrier_filtered: '30007 30038 30039',
  unregistered: '30018 30024 30032 30033 30034 30035 30040 30041',
  region_not_enabled: '21408',
  too_long: '21605 21617 30044',
  rate_limited: '20429 21611 30001 30022 30023 30027 http_429',
  credentials: '20003 20005 20404 30002 http_401 http_403 http_404',
  number_gone: '21212 21601 21606 21659 21660 21661 21663 21701 21702 21703 21704 21705',
  media: '11751 12300 21620 21621 21622 21623 30011 30019 too_many_pictures',
  unknown_destination: '30005',
};

/**
 * Codes as in https://developers.telnyx.com/docs/messaging/messages/error-codes, of requests (1…, 2…) and of messages
 * (40…). `expired` is the status of a message that was given up without a code.
 */
const TELNYX: Codes = {
  opted_out: '40300',
  invalid_number: '10002 10016 40012 40310',
  landline: '40001 40301 40319',
  unreachable: '40005 40006 40014 expired',
  carrier_blocked: '40003 40004',
  carrier_filtered: '40002 40015 40017 40322',
  unregistered: '40010 40150 40151 40329',
  region_not_enabled: '40309',
  too_long: '40302 40328',
  rate_limited: '10011 40011 40016 40018 40318 http_429',
  credentials: '10009 10010 20002 20006 20012 20013 20014 20100 40312 40314 http_401 http_403',
  number_gone: '10001 40013 40100 40305 40306 40308 40315 40320 40321',
  media: '40317 too_many_pictures',
  unknown_destination: '40008',
};

/**
 * Of requests, as in https://developers.sinch.com/docs/sms/api-reference/status-codes; of messages, 4… as in
 * https://developers.sinch.com/docs/sms/api-reference/sms/delivery-reports/delivery-report-error-codes and the others
 * as in https://developers.sinch.com/docs/sms/smpp/10dlc-errors. Sinch has no code that says that somebody opted out.
 */
const SINCH: Codes = {
  opted_out: '',
  invalid_number: 'illegal_number_type syntax_invalid_parameter_format 300',
  landline: '152',
  unreachable: '404 406 417',
  carrier_blocked: '321 408',
  carrier_filtered: '15 62',
  unregistered: '60',
  region_not_enabled: '412',
  too_long: '411',
  rate_limited: '64 http_429',
  credentials: '413 blocked_account http_401 http_403 http_404',
  number_gone: '310 410',
  media: '414 415 416 418 too_many_pictures',
  unknown_destination: '402',
};

/** The simulator speaks Twilio's codes, so that what people rehearse with it is what they will meet. */
const FAILURES: Record<ProviderName, Map<string, SendFailure>> = {
  twilio: byCode(TWILIO),
  telnyx: byCode(TELNYX),
  sinch: byCode(SINCH),
  simulator: byCode(TWILIO),
};

/** The reason behind a provider's code, `other` for one that is not listed. */
export function failureOf(provider: ProviderName, errorCode: string): SendFailure {
  return FAILURES[provider].get(errorCode) ?? 'other';
}

function byCode(codes: Codes): Map<string, SendFailure> {
  const pairs = Object.entries(codes) as [SendFailure, string][];
  return new Map(pairs.flatMap(([failure, list]) => (list.match(/\S+/g) ?? []).map(code => [code, failure])));
}
