/** A shop's colour, and the colour of words on it: both `#rrggbb`. */
export type ReadableColor = { color: string; on_color: string };

const WHITE = '#ffffff';
const BLACK = '#000000';

/** WCAG 2.2, 1.4.3: what words of any size need. */
const ENOUGH = 4.5;

/**
 * What can be read on a shop's colour (SET-1). White where it can, since most shops' own buttons have it, else black.
 * The colour itself never has to change: where white falls short of 4.5 : 1, black has more than 4.66 : 1.
 */
export function readable(color: string): ReadableColor {
  const shown = color.toLowerCase();
  return { color: shown, on_color: contrast(WHITE, shown) >= ENOUGH ? WHITE : BLACK };
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How much of each light an eye sees (WCAG 2.2, "relative luminance"). */
const SHARES = [0.2126, 0.7152, 0.0722] as const;

function luminance(color: string): number {
  return SHARES.reduce((sum, share, at) => sum + share * linear(channel(color, at)), 0);
}

function channel(color: string, at: number): number {
  return Number.parseInt(color.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
}

function linear(light: number): number {
  return light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
}
