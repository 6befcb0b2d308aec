import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';

const written = new Map<string, string>();

/** Formatted for its country; short codes and senders with a name stay as they are. */
export function phoneText(phone: string): string {
  const known = written.get(phone);
  if (known) return known;
  const parsed = parsePhoneNumberFromString(phone, metadata as MetadataJson);
  const text = parsed?.formatInternational() ?? phone;
  written.set(phone, text);
  return text;
}
