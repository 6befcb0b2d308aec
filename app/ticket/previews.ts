import type { Media } from '../../contract/shapes.ts';

/**
 * Pictures that this page has chosen itself, as addresses of the files: seen at once, before they are uploaded and
 * without being fetched again. They end with the page; then the server's address is all there is.
 */
const files = new Map<string, string>();

/** `key` is the picture's own in the draft, and once it is uploaded its id. */
export function showFrom(key: string, file: Blob): void {
  files.set(key, URL.createObjectURL(file));
}

export function alsoAs(key: string, id: string): void {
  const address = files.get(key);
  if (address) files.set(id, address);
}

export function forget(key: string): void {
  const address = files.get(key);
  if (address) URL.revokeObjectURL(address);
  files.delete(key);
}

export function previewOf(key: string): string | null {
  return files.get(key) ?? null;
}

/** Where a picture is shown from. */
export function pictureUrl({ id, url }: Pick<Media, 'id' | 'url'>): string {
  return files.get(id) ?? url;
}
