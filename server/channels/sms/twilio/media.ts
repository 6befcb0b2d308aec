import { LARGEST_MEDIA, type MediaOutcome, type ProviderAccount } from '../../channel.ts';
import { isApi, mayFetchFrom } from './mediaHosts.ts';
import { basicCredentials, type TwilioApi } from './request.ts';

const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * The content behind a MediaUrl: asked of the API with the account's credentials, which redirects to where the bytes
 * are, which must not see them. https://www.twilio.com/docs/messaging/api/media-resource
 */
export async function fetchMedia(
  api: TwilioApi,
  account: ProviderAccount,
  url: string,
): Promise<MediaOutcome> {
  try {
    return await follow(api, account, URL.parse(url), AbortSignal.timeout(api.timeoutMs));
  } catch {
    return { kind: 'retry' };
  }
}

async function follow(
  api: TwilioApi,
  account: ProviderAccount,
  first: URL | null,
  signal: AbortSignal,
): Promise<MediaOutcome> {
  let address = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!address || !mayFetchFrom(api.apiBase, address)) return { kind: 'refused', reason: 'host' };
    const asOurselves = redirects === 0 && isApi(api.apiBase, address);
    const headers = asOurselves ? { authorization: basicCredentials(account) } : {};
    const response = await fetch(address, { headers, signal, redirect: 'manual' });
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || location === null) return outcomeOf(response);
    await response.body?.cancel();
    address = URL.parse(location, address.href);
  }
  return { kind: 'refused', reason: 'redirects' };
}

async function outcomeOf(response: Response): Promise<MediaOutcome> {
  if (response.status === 200) return fetched(response);
  await response.body?.cancel();
  return outcomeOfStatus(response.status);
}

function outcomeOfStatus(status: number): MediaOutcome {
  if (status === 404 || status === 410) return { kind: 'gone' };
  if (status === 429 || status >= 500) return { kind: 'retry' };
  return { kind: 'refused', reason: 'status' };
}

async function fetched(response: Response): Promise<MediaOutcome> {
  const bytes = await read(response);
  if (!bytes) return { kind: 'refused', reason: 'too_large' };
  return { kind: 'fetched', bytes, contentType: response.headers.get('content-type') };
}

/** Counted as it comes, whatever length was announced; null once it is too much. Leaving the loop hangs up. */
async function read({ body }: Response): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > LARGEST_MEDIA) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
