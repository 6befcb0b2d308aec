/** The number of a ticket, with # before it or without; null for what is none. */
export function numberIn(typed: string): number | null {
  return /^#?\d{1,9}$/.test(typed) ? Number(typed.replace('#', '')) : null;
}
