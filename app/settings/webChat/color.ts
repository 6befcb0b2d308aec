/** `#rrggbb` of what somebody has typed, with or without its sign, short or long; null of anything else. */
export function hexOf(typed: string): string | null {
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(typed.trim())?.[1]?.toLowerCase();
  if (!digits) return null;
  return digits.length === 6 ? `#${digits}` : `#${[...digits].map(digit => digit + digit).join('')}`;
}
