import { setTimeout as sleep } from 'node:timers/promises';
import { SENT_PICTURES } from './pictures.ts';

/** As `data:` addresses, or the code with which the text that was to bring them fails. */
export type Fetched = { pictures: string[] } | { errorCode: string };

/** Throws when it is stopped, and only then. */
export type FetchPictures = (urls: string[], stopped: AbortSignal) => Promise<Fetched>;

/** Where a shop serves pictures to its provider, on its own address. */
const PATH = '/media/';
const PATIENCE_MS = 5000;
/** The shop may be starting, or have stopped for a moment. */
const MOST_TRIES = 4;
const TRY_AGAIN_MS = 1000;
/** What telephones show. No carrier takes WebP. */
const SHOWN = /^image\/(jpeg|png|gif)$/;

/** Twilio's codes: https://www.twilio.com/docs/api/errors */
const NO_PICTURE = '12300';
const TOO_LARGE = '30019';

/**
 * Fetches what a text is to bring from where the shop serves it, and from nowhere else: this machine and its network
 * are not for a text to look at.
 */
export function picturesOfShop(shopUrl: string): FetchPictures {
  return async (urls, stopped) => {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const fetched = await fetchAll(urls, shopUrl, stopped).catch(() => null);
      if (fetched) return fetched;
      await sleep(TRY_AGAIN_MS, undefined, { signal: stopped });
    }
    return { errorCode: NO_PICTURE };
  };
}

async function fetchAll(urls: string[], shopUrl: string, stopped: AbortSignal): Promise<Fetched> {
  const pictures: string[] = [];
  let room = SENT_PICTURES.bytes;
  for (const url of urls) {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE_MS)]);
    const picture = isOfShop(url, shopUrl) ? await fetchOne(url, room, signal) : NO_PICTURE;
    if (typeof picture === 'string') return { errorCode: picture };
    room -= picture.bytes.length;
    pictures.push(`data:${picture.type};base64,${picture.bytes.toString('base64')}`);
  }
  return { pictures };
}

function isOfShop(address: string, shopUrl: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.origin === new URL(shopUrl).origin && url.pathname.startsWith(PATH);
}

type Picture = { type: string; bytes: Buffer };

/** The picture, or the code of why there is none. Throws where the shop cannot be asked. */
async function fetchOne(url: string, room: number, signal: AbortSignal): Promise<Picture | string> {
  const answer = await fetch(url, { signal, redirect: 'manual' });
  const bytes = await read(answer, room);
  if (answer.status >= 500) throw new Error(`the shop answered ${answer.status}`);
  const type = answer.headers.get('content-type') ?? '';
  if (answer.status !== 200 || !SHOWN.test(type)) return NO_PICTURE;
  return bytes ? { type, bytes } : TOO_LARGE;
}

/** Counted as it comes; null once it is too much. Leaving the loop hangs up. */
async function read({ body }: Response, room: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > room) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
