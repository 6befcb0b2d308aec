/** Where a code goes in a text, spelled without case, spaces and underscores as every variable is. */
const PLACE = /\{\{[\s_]*coupon[\s_]*code[\s_]*\}\}/gi;

/** The UTF-16 unit at which the first place for a coupon's code begins; -1 where there is none. */
export function codePlaceIn(text: string): number {
  return text.search(PLACE);
}

/** The text with a coupon's code in its places, or else on a line below (REPLY-4). */
export function withCode(text: string, code: string): string {
  if (codePlaceIn(text) >= 0) return text.replace(PLACE, () => code);
  return text.trim() === '' ? code : `${text.trimEnd()}\n${code}`;
}
