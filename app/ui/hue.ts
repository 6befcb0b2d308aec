/** Blue is for unread, so no face may be taken for it. */
const BLUE = { from: 220, to: 290 };

/** Always the same colour for the same name. */
export function hueOf(text: string): number {
  const room = 360 - (BLUE.to - BLUE.from);
  const hue = hash(text) % room;
  return hue < BLUE.from ? hue : hue + (BLUE.to - BLUE.from);
}

/** FNV-1a, mixed once more: neighbouring names must not get neighbouring hues. */
function hash(text: string): number {
  const mixed = [...text].reduce(
    (now, letter) => Math.imul(now ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
}

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return ends
    .map(word => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
