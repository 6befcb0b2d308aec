/** Whether this address is Twilio's API itself: scheme, host and port. Only it gets the account's credentials. */
export function isApi(apiBase: string, address: URL): boolean {
  return URL.parse(apiBase)?.origin === address.origin;
}

/**
 * Whether a picture may be fetched from this address: the API's own, or over https one of those to which Twilio
 * redirects. This machine is asked only where the API itself is on it, as in tests.
 */
export function mayFetchFrom(apiBase: string, address: URL): boolean {
  if (address.username || address.password) return false;
  if (isApi(apiBase, address)) return true;
  if (isLoopback(address)) return isLoopback(URL.parse(apiBase));
  return address.protocol === 'https:' && address.port === '' && isTwilios(address.hostname);
}

const DOMAINS = ['twilio.com', 'twiliocdn.com'];
const STORAGE = /^(?:s3-external-1|[a-z0-9][a-z0-9.-]*\.s3(?:\.[a-z0-9-]+)?)\.amazonaws\.com$/;

function isTwilios(host: string): boolean {
  return DOMAINS.some(domain => host === domain || host.endsWith(`.${domain}`)) || STORAGE.test(host);
}

const THIS_MACHINE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function isLoopback(address: URL | null): boolean {
  return address !== null && THIS_MACHINE.test(address.hostname);
}
