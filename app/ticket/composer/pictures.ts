import { Refused } from '../../../contract/client.ts';
import type { Upload } from '../../../contract/mediaRoutes.ts';
import { uploadMedia } from '../../../contract/upload.ts';
import {
  type Chosen,
  change,
  changePicture,
  type DraftPlace,
  draftOf,
  type PictureRefusal,
} from '../drafts.ts';
import { newMessageId } from '../messageId.ts';
import { alsoAs, forget, showFrom } from '../previews.ts';

/** What the server takes: in one message, and in bytes of one file and of all pictures as they leave (REPLY-4). */
export const MOST_PICTURES = 10;
export const LARGEST_FILE = 16 * 1024 * 1024;
export const LARGEST_TOGETHER = 5 * 1024 * 1024;

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

/** Files whose upload can be tried again, and what stops it while it runs. Both end with the page. */
const files = new Map<string, File>();
const uploads = new Map<string, AbortController>();

/** Puts pictures into a draft and begins to upload them. Gives how many there was no room for. */
export function addPictures(place: DraftPlace, chosen: readonly File[]): number {
  const { pictures } = draftOf(place);
  const taken = chosen.slice(0, Math.max(0, MOST_PICTURES - pictures.length));
  const added = taken.map(begin);
  change(place, { pictures: [...pictures, ...added] });
  for (const { key, state } of added) if (state === 'uploading') void run(place, key);
  return chosen.length - taken.length;
}

/** Puts a picture that the server has already into a draft; false where there is no room for it. */
export function addUpload(place: DraftPlace, name: string, upload: Upload): boolean {
  const { pictures } = draftOf(place);
  if (pictures.length >= MOST_PICTURES) return false;
  change(place, { pictures: [...pictures, { key: newMessageId(), name, state: 'ready', upload }] });
  return true;
}

function begin(file: File): Chosen {
  const picture = begun(file);
  files.set(picture.key, file);
  showFrom(picture.key, file);
  return picture;
}

/** What can be seen to be refused is not sent first. A file without a type may be anything. */
function begun(file: File): Chosen {
  const about = { key: newMessageId(), name: file.name };
  if (file.type !== '' && !PICTURE_TYPES.includes(file.type))
    return { ...about, state: 'refused', reason: 'media_not_an_image' };
  if (file.size > LARGEST_FILE) return { ...about, state: 'refused', reason: 'media_too_large' };
  return { ...about, state: 'uploading', progress: 0 };
}

export function retryPicture(place: DraftPlace, key: string): void {
  changePicture(place, key, ({ name }) => ({ key, name, state: 'uploading', progress: 0 }));
  void run(place, key);
}

export function removePicture(place: DraftPlace, key: string): void {
  uploads.get(key)?.abort();
  files.delete(key);
  forget(key);
  change(place, { pictures: draftOf(place).pictures.filter(picture => picture.key !== key) });
}

async function run(place: DraftPlace, key: string): Promise<void> {
  const file = files.get(key);
  if (!file) return;
  const become = (then: (about: { key: string; name: string }) => Chosen) =>
    changePicture(place, key, ({ name }) => then({ key, name }));
  const ending = new AbortController();
  uploads.set(key, ending);
  const { signal } = ending;
  const onProgress = (progress: number) => become(about => ({ ...about, state: 'uploading', progress }));
  try {
    const uploaded = await inTurn(async () => {
      signal.throwIfAborted();
      return uploadMedia(file, { signal, onProgress });
    });
    alsoAs(key, uploaded.id);
    files.delete(key);
    become(about => ({ ...about, state: 'ready', upload: uploaded }));
  } catch (error) {
    become(about => ({ ...about, ...failure(error) }));
  } finally {
    uploads.delete(key);
  }
}

const NO_USE_AGAIN: readonly string[] = ['media_not_an_image', 'media_too_large'] satisfies PictureRefusal[];

function failure(error: unknown): { state: 'refused'; reason: PictureRefusal } | { state: 'failed' } {
  const code = error instanceof Refused ? error.code : '';
  return isFinal(code) ? { state: 'refused', reason: code } : { state: 'failed' };
}

const isFinal = (code: string): code is PictureRefusal => NO_USE_AGAIN.includes(code);

/** At once; more would take every connection that a browser has, and the reply itself waits. */
const TOGETHER = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= TOGETHER) await new Promise<void>(turn => waiting.push(turn));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
