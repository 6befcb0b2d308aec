/** The digits of what may be a phone number, however it is written; null when it cannot be part of one. */
export function phoneDigits(text: string): string | null {
  if (!/^[\s+\d().\-/]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  return digits.length >= 3 ? digits : null;
}
