import type { TicketStatus } from '../../../contract/vocabulary.ts';
import { all, type Book, last, type Of } from './book.ts';

export function hasTicket(book: Book, who: string): boolean {
  return last(book, 'status', who) !== undefined;
}

export function statusOf(book: Book, who: string): { status: TicketStatus | null; until: number | null } {
  const { status, until } = last(book, 'status', who) ?? { status: null, until: null };
  return { status, until };
}

export function isBlocked(book: Book, who: string): boolean {
  return last(book, 'blocked', who)?.blocked ?? false;
}

/** That of the latest attributed text, which need not be the one attributed last. */
export function attributedTo(book: Book, who: string): string | null {
  const answer = all(book, 'answer', who)
    .toSorted((a, b) => a.textAt - b.textAt)
    .at(-1);
  return answer ? nameOf(answer) : null;
}

export function nameOf({ send }: Of<'answer'>): string {
  return send.note === 'marketing' ? `${send.type} ${send.id}` : '';
}

/** Ours: the number that the customer texted last. */
export function numberOf(book: Book, who: string): string {
  return (
    all(book, 'heard', who)
      .toSorted((a, b) => a.at - b.at)
      .at(-1)?.number ?? ''
  );
}

/** VIEW-3: the later of the last text and the last wake-up. */
export function sortedAt(book: Book, who: string): number {
  return Math.max(...[...all(book, 'heard', who), ...all(book, 'woken', who)].map(one => one.at));
}

export function setStatus(book: Book, who: string, status: TicketStatus, until: number | null = null): void {
  book.push({ note: 'status', who, status, until });
}

export function setRead(book: Book, who: string, read: boolean): void {
  book.push({ note: 'read', who, read });
}
