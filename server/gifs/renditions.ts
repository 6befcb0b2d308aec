import type { FoundGif, Rendition } from './gifs.ts';

/**
 * The form to send: the largest that carriers take as it is, of at most so many bytes; where none is known to be, the
 * smallest, which is then made to fit.
 */
export function toSend({ renditions, preview }: FoundGif, mostBytes: number): Rendition {
  const fits = renditions.find(({ bytes }) => bytes > 0 && bytes <= mostBytes);
  return fits ?? renditions.at(-1) ?? preview;
}
