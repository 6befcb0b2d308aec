/** What a text can come from and go to: E.164, or a short code's digits. */
export const PHONE_OR_SHORT_CODE = /^(\+[1-9]\d{1,14}|\d{3,8})$/;

/** What providers name messages by: Twilio's SM… and MM…, UUIDs, ULIDs. */
export const PROVIDER_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** More than any provider lets through in one text. */
export const MOST_MEDIA = 10;

const NUL = String.fromCharCode(0);

/** A text as PostgreSQL can store it: U+0000 and half a surrogate pair become U+FFFD. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll(NUL, '\uFFFD');
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** Loose at the ends and line breaks, where a provider may tidy: to miss our own text would mean not knowing it. */
export function plainWords(words: string): string {
  return words.toWellFormed().replaceAll('\r\n', '\n').trim();
}
