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

/** Codes as in https://www.twilio.com/docs/api/errors; `http_…` are answers that carried none. */
const TWILIO: Record<Exclude<SendFailure, 'other'>, string> = {
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
  media: '11751 12300 21620 21621 21622 21623 30011 30019',
  unknown_destination: '30005',
};

/** The simulator speaks Twilio's codes, so that what people rehearse with it is what they will meet. */
const FAILURES: Record<ProviderName, Map<string, SendFailure>> = {
  twilio: byCode(TWILIO),
  simulator: byCode(TWILIO),
};

/** The reason behind a provider's code, `other` for one that is not listed. */
export function failureOf(provider: ProviderName, errorCode: string): SendFailure {
  return FAILURES[provider].get(errorCode) ?? 'other';
}

function byCode(codes: Record<string, string>): Map<string, SendFailure> {
  const pairs = Object.entries(codes) as [SendFailure, string][];
  return new Map(pairs.flatMap(([failure, list]) => list.split(' ').map(code => [code, failure] as const)));
}
