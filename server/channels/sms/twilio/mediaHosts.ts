import { isS3, isUnder, mayFetchFrom as may } from '../http/hosts.ts';

/** Whether a picture may be fetched from this address: the API's own, or over https one of those to which Twilio redirects. */
export function mayFetchFrom(apiBase: string, address: URL): boolean {
  return may(apiBase, address, isTwilios);
}

const DOMAINS = ['twilio.com', 'twiliocdn.com'];

function isTwilios(host: string): boolean {
  return isUnder(host, DOMAINS) || isS3(host);
}
