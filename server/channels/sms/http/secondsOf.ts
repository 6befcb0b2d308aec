/** How long a Retry-After header asks to wait. It may also be a date; the providers send seconds. */
export function secondsOf(retryAfter: string | null): number | null {
  return retryAfter && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
}
