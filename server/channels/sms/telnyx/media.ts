import type { MediaOutcome, ProviderAccount } from '../../channel.ts';
import { download } from '../http/download.ts';
import { isS3, isUnder, mayFetchFrom } from '../http/hosts.ts';
import type { TelnyxApi } from './request.ts';

const DOMAINS = ['telnyx.com', 'telnyxstorage.com', 'telnyxcloudstorage.com'];

/**
 * What came with a customer's text. Its address needs no key, and lasts for a time only.
 * https://developers.telnyx.com/docs/messaging/messages/send-receive-mms
 */
export function fetchMedia(
  { apiBase, timeoutMs }: TelnyxApi,
  _account: ProviderAccount,
  url: string,
): Promise<MediaOutcome> {
  const may = (address: URL) => mayFetchFrom(apiBase, address, isTelnyxs);
  return download(url, { may, headers: () => ({}), timeoutMs });
}

export function isTelnyxs(host: string): boolean {
  return isUnder(host, DOMAINS) || isS3(host);
}
