import { createHash } from 'node:crypto';

/**
 * The id of the picture at this place in a message: a UUID (version 8) that is always the same one, so that what is
 * fetched twice is kept once.
 */
export function mediaIdOf(messageId: string, index: number): string {
  const hex = createHash('sha256').update(`${messageId} ${index}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
