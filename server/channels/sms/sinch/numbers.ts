/** The longest short code. A number with its country's code has more digits. */
const SHORT = 8;

/** A number as Sinch writes it: E.164 without the plus, or a short code. */
export function digitsOf(phone: string): string {
  return phone.replace(/^\+/, '');
}

/** As we write it. What is neither a number nor a short code stays as it is. */
export function phoneOf(theirs: string): string {
  return /^\d+$/.test(theirs) && theirs.length > SHORT ? `+${theirs}` : theirs;
}
