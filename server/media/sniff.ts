import { fileTypeFromBuffer } from 'file-type';

/** The pictures that can be shown; `heif` is the family of HEIC and AVIF. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif';

const KINDS = new Map<string, PictureKind>([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/apng', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/heic', 'heif'],
  ['image/heif', 'heif'],
  ['image/avif', 'heif'],
]);

/** What the bytes are, whatever they were called. Null for all that is not shown: videos, SVG, documents, text. */
export async function sniff(bytes: Uint8Array): Promise<PictureKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return KINDS.get(found?.mime ?? '') ?? null;
}
