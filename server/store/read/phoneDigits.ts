/** The digits of what may be a phone number, however it is written; null when it cannot be part of one. */
export function phoneDigits(text: string): string | null {
  if (!/^[\s+\d()./\p{Pd}\p{Cf}]+$/u.test(text)) return null;
  // Numbers are kept as E.164, where neither 00 nor the 0 of a number written at home stands in front.
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 3 ? digits : null;
}
