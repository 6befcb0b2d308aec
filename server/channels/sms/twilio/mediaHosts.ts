import { isUnder, mayFetchFrom as may } from '../http/hosts.ts';

/** Whether a picture may be fetched from this address: the API's own, or over https one of those to which Twilio redirects. */
export function mayFetchFrom(apiBase: string, address: URL): boolean {
  return may(apiBase, address, isTwilios);
}

const DOMAINS = ['twilio.com', 'twiliocdn.com'];
const STORAGE = /^(?:s3-external-1|[a-z0-9][a-z0-9.-]*\.s3(?:\.[a-z0-9-]+)?)\.amazonaws\.com$/;

function isTwilios(host: string): boolean {
  return isUnder(host, DOMAINS) || STORAGE.test(host);
}
