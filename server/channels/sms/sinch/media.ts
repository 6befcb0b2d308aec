import type { MediaOutcome, ProviderAccount } from '../../channel.ts';
import { download } from '../http/download.ts';
import { isS3, isUnder, mayFetchFrom } from '../http/hosts.ts';
import type { SinchApi } from './request.ts';

/** What came with a customer's text. Its address needs no token. */
export function fetchMedia(
  { apiBase, timeoutMs }: SinchApi,
  account: ProviderAccount,
  url: string,
): Promise<MediaOutcome> {
  const may = (address: URL) => mayFetchFrom(apiBase(account), address, isSinchs);
  return download(url, { may, headers: () => ({}), timeoutMs });
}

export function isSinchs(host: string): boolean {
  return isUnder(host, ['sinch.com']) || isS3(host);
}
