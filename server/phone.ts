import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const SHORT_CODE = /^\d{3,8}$/;

/** A number that texts can leave from: E.164, or a short code's digits; null for what is neither. */
export function parseSendingNumber(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, '');
  return SHORT_CODE.test(digits) ? digits : parsePhone(text);
}

/** Whether this is a name and no number: it can send, and never be answered (SMS-7). */
export function isBrandedSender(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** E.164 of a phone number written in international form; null for what cannot be one. */
export function parsePhone(text: string): string | null {
  return dialledPhone(text, null);
}

/** E.164 of a phone number in international form, or as it is dialled in `country`, ISO 3166; null for what cannot be one. */
export function dialledPhone(text: string, country: string | null): string | null {
  const home = country && isSupportedCountry(country) ? country : undefined;
  const parsed = parsePhoneNumberFromString(text.trim(), home);
  return parsed?.isPossible() ? parsed.number : null;
}

/** ISO 3166 of a phone number in E.164; null where it tells none, as a short code's does. */
export function countryOf(phone: string): string | null {
  return parsePhoneNumberFromString(phone)?.country ?? null;
}

/** A phone number as its country writes it, with the country's code: `+39 347 555 0142`. What is none stays as it is. */
export function phoneText(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
