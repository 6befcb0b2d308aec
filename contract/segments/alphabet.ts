/** The default alphabet of GSM 03.38 (3GPP TS 23.038, 6.2.1): one septet each. It has è but no È, and Ç but no ç. */
const DEFAULT_ALPHABET =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Its extension table (6.2.1.1): an escape and a septet. */
const EXTENSION_TABLE = '\f^{}\\[~]|€';

const SEPTETS: ReadonlyMap<number, 1 | 2> = new Map([
  ...Array.from(DEFAULT_ALPHABET, character => [character.charCodeAt(0), 1] as const),
  ...Array.from(EXTENSION_TABLE, character => [character.charCodeAt(0), 2] as const),
]);

/** The septets that a UTF-16 unit takes in GSM-7: 1 or 2; null when GSM-7 has no such character. */
export function septetsOf(unit: number): 1 | 2 | null {
  return SEPTETS.get(unit) ?? null;
}

/** Where the first UTF-16 unit stands that GSM-7 does not have; null when it has them all. */
export function firstOutside(text: string): number | null {
  for (let at = 0; at < text.length; at += 1) {
    if (!SEPTETS.has(text.charCodeAt(at))) return at;
  }
  return null;
}
