import { LARGEST_MEDIA, type MediaOutcome } from '../../channel.ts';

const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

type Limits = {
  /** Asked of every address on the way. */
  may(address: URL): boolean;
  /** For the first address; wherever it redirects to must not see them. */
  headers(address: URL): Record<string, string>;
  timeoutMs: number;
};

/** What a provider keeps at this address, as `SmsChannel.fetchMedia` has it. Never throws. */
export async function download(url: string, limits: Limits): Promise<MediaOutcome> {
  try {
    return await follow(URL.parse(url), limits, AbortSignal.timeout(limits.timeoutMs));
  } catch {
    return { kind: 'retry' };
  }
}

async function follow(first: URL | null, limits: Limits, signal: AbortSignal): Promise<MediaOutcome> {
  let address = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!address || !limits.may(address)) return { kind: 'refused', reason: 'host' };
    const headers = redirects === 0 ? limits.headers(address) : {};
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
