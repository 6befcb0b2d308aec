import type { MediaOutcome, ProviderAccount } from '../../channel.ts';
import { download } from '../http/download.ts';
import { isApi } from '../http/hosts.ts';
import { mayFetchFrom } from './mediaHosts.ts';
import { basicCredentials, type TwilioApi } from './request.ts';

/**
 * The content behind a MediaUrl: asked of the API with the account's credentials, which redirects to where the bytes
 * are. https://www.twilio.com/docs/messaging/api/media-resource
 */
export function fetchMedia(
  { apiBase, timeoutMs }: TwilioApi,
  account: ProviderAccount,
  url: string,
): Promise<MediaOutcome> {
  return download(url, {
    may: address => mayFetchFrom(apiBase, address),
    headers: address => (isApi(apiBase, address) ? { authorization: basicCredentials(account) } : {}),
    timeoutMs,
  });
}
