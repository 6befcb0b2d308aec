import type { Media } from '../../contract/shapes.ts';

/** In CSS pixels: a tall picture leaves room for what was written about it. */
const TALLEST = 320;

/**
 * The width and height that a picture has in the thread where there is room for it. A browser that knows both keeps
 * its place free while it loads, and narrower with the bubble. Null where the size is not known.
 */
export function sizeOnScreen({
  width,
  height,
}: Pick<Media, 'width' | 'height'>): { width: number; height: number } | null {
  if (!width || !height) return null;
  const scale = Math.min(1, TALLEST / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.round(height * scale) };
}
