import { type Braces, replaceBraces } from './braces.ts';
import { pieceOf, replyPieces } from './replyVariables.ts';

/** Where a code goes in a text: `{{coupon_code}}`, spelled as every variable may be. */
function isPlace(braces: Braces): boolean {
  const piece = pieceOf(braces);
  return piece.kind === 'variable' && piece.name === 'coupon_code';
}

/** The UTF-16 unit at which the first place for a coupon's code begins; -1 where there is none. */
export function codePlaceIn(text: string): number {
  return replyPieces(text).find(isPlace)?.index ?? -1;
}

/** The text with a coupon's code in its places, or else on a line below (REPLY-4). */
export function withCode(text: string, code: string): string {
  if (codePlaceIn(text) >= 0) return replaceBraces(text, braces => (isPlace(braces) ? code : braces.written));
  return text.trim() === '' ? code : `${text.trimEnd()}\n${code}`;
}
