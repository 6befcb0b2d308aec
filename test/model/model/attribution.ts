import { all, type Book, type Of } from './book.ts';
import type { Rules } from './rules.ts';

type Entry = Of<'text'> | Of<'marketing'>;

/**
 * The texts that are no keywords and the sends that did not fail, by time; those of one instant as they were taken
 * up. A text answers the send right before it, if it is a send that stands there (ATTR-1 to ATTR-3).
 */
export function attribute(book: Book, rules: Rules, { who, id }: Of<'text'>): void {
  const line = timeline(book, who);
  const at = line.findIndex(one => one.note === 'text' && one.id === id);
  pair(book, rules, line[at - 1], line[at]);
}

/** A send that is recorded late is put in its place, before the text that may have answered it. */
export function attributeLate(book: Book, rules: Rules, send: Of<'marketing'>): void {
  const line = timeline(book, send.who);
  const at = line.indexOf(send);
  if (at >= 0) pair(book, rules, send, line[at + 1]);
}

function pair(book: Book, rules: Rules, send: Entry | undefined, text: Entry | undefined): void {
  if (send?.note !== 'marketing' || text?.note !== 'text' || !text.onTicket) return;
  if (text.at - send.at > rules.windowHours * 3_600_000) return;
  const taken = all(book, 'answer', send.who).some(one => one.text === text.id || one.send === send);
  if (!taken) book.push({ note: 'answer', who: send.who, text: text.id, textAt: text.at, send });
}

function timeline(book: Book, who: string): Entry[] {
  return book
    .filter((one): one is Entry => one.who === who && (isWords(one as Entry) || isSent(one as Entry)))
    .toSorted((a, b) => a.at - b.at);
}

function isWords(one: Entry): boolean {
  return one.note === 'text' && one.keyword === null;
}

function isSent(one: Entry): boolean {
  return one.note === 'marketing' && !one.failed;
}
