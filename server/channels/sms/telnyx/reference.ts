const NAME = 'reference';

/**
 * Telnyx has no field for an id of ours, but keeps the address to which it reports with the message: our id goes there.
 */
export function withReference(statusCallback: string, reference: string): string {
  const address = URL.parse(statusCallback);
  if (!address) return statusCallback;
  address.searchParams.set(NAME, reference);
  return address.href;
}

/** The reference in an address that Telnyx kept; null where there is none. */
export function referenceIn(webhookUrl: string | null | undefined): string | null {
  return URL.parse(webhookUrl ?? '')?.searchParams.get(NAME) ?? null;
}
