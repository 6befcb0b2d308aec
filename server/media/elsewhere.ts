import { guardedFetch } from '../guardedFetch.ts';
import type { Picture } from './picture.ts';
import { thumbnail } from './thumbnail.ts';

/** A small picture of what stands at an address that a shop has given; null where there is none to be had. */
export type PicturesElsewhere = (url: string) => Promise<Picture | null>;

/** Shops keep their products as photographs, some of them as they came from the camera. */
const LARGEST = 10 * 1024 * 1024;

/**
 * PROF-3: the server fetches pictures of products, so that a shop's host hears of no agent's browser, and of nobody who is
 * looked at by name. Without `privateAddresses` from no private network, and only over https.
 */
export function picturesElsewhere(privateAddresses: boolean, timeoutMs: number): PicturesElsewhere {
  const ask = guardedFetch(privateAddresses, LARGEST);
  return async url => {
    const answer = await ask(url, { headers: {}, signal: AbortSignal.timeout(timeoutMs) }).catch(() => null);
    if (answer?.status !== 200) return null;
    const picture = await thumbnail(await answer.bytes());
    return 'refused' in picture ? null : picture;
  };
}
