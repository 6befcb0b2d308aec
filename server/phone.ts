import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** E.164 of a phone number written in international form; null for what cannot be one. */
export function parsePhone(text: string): string | null {
  const parsed = parsePhoneNumberFromString(text.trim());
  return parsed?.isPossible() ? parsed.number : null;
}
