const NAME = 'reference';

/**
 * Twilio and Telnyx have no field for an id of ours, but post what becomes of a text to the address that was said with
 * it: our id goes there, and the rest of it stays as it was, since that is what Twilio signs.
 */
export function withReference(statusCallback: string, reference: string): string {
  const joint = statusCallback.includes('?') ? '&' : '?';
  return `${statusCallback}${joint}${NAME}=${encodeURIComponent(reference)}`;
}

/** The reference in an address that was said so; null where there is none. */
export function referenceIn(address: string | null | undefined): string | null {
  return URL.parse(address ?? '')?.searchParams.get(NAME) ?? null;
}
