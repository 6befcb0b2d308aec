const NOTHING_TO_SEE = /^[\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * What a sentence can show of a character (REPLY-6): itself, or its code points (`U+00A0`) when it would be
 * invisible in one, as the spaces and marks are that come along with pasted text.
 */
export function readable(character: string): string {
  return NOTHING_TO_SEE.test(character) ? Array.from(character, codePointOf).join(' ') : character;
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
