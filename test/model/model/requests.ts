import type { Book } from './book.ts';

/** A provider's request counts once, under its key (SMS-10). */
export function isNew(book: Book, key: string): boolean {
  return !book.some(one => one.note === 'request' && one.key === key);
}

/** Taken up, or put aside to be tried again. */
export function keep(book: Book, who: string, key: string, at: number, through: boolean): void {
  book.push({ note: 'request', who, key, at, through });
}

/** When it came, for one that waits to be tried again. */
export function waitingSince(book: Book, key: string): number | null {
  const tries = book.filter(one => one.note === 'request' && one.key === key);
  const [first] = tries;
  const isThrough = tries.some(one => one.note === 'request' && one.through);
  return first?.note === 'request' && !isThrough ? first.at : null;
}
