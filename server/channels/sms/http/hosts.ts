/** Whether this address is the API itself: scheme, host and port. Only it gets the account's credentials. */
export function isApi(apiBase: string, address: URL): boolean {
  return URL.parse(apiBase)?.origin === address.origin;
}

/**
 * Whether a picture may be fetched from this address: the API's own, or over https one of the provider's hosts. This
 * machine is asked only where the API itself is on it, as in tests.
 */
export function mayFetchFrom(apiBase: string, address: URL, isTheirs: (host: string) => boolean): boolean {
  if (address.username || address.password) return false;
  if (isApi(apiBase, address)) return true;
  if (isLoopback(address)) return isLoopback(URL.parse(apiBase));
  return address.protocol === 'https:' && address.port === '' && isTheirs(address.hostname);
}

/** Whether a host is one of these domains or below one. */
export function isUnder(host: string, domains: string[]): boolean {
  return domains.some(domain => host === domain || host.endsWith(`.${domain}`));
}

const S3 = /^(?:s3-external-1|[a-z0-9][a-z0-9.-]*\.s3(?:\.[a-z0-9-]+)?)\.amazonaws\.com$/;

/** Whether a host is a bucket at Amazon's, where all of these providers keep what customers send. */
export function isS3(host: string): boolean {
  return S3.test(host);
}

const THIS_MACHINE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function isLoopback(address: URL | null): boolean {
  return address !== null && THIS_MACHINE.test(address.hostname);
}
