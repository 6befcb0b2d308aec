import type { MarketingType, TicketStatus } from '../../../contract/vocabulary.ts';
import { attributeLate } from './attribution.ts';
import { all, type Book, type Both, type Of } from './book.ts';
import { hasConsent, leave, state } from './consent.ts';
import { isAhead, type Later, setAside } from './later.ts';
import { giveUpAll, outsOf, write } from './line.ts';
import type { Rules } from './rules.ts';
import { hasTicket, isBlocked, numberOf, setRead, setStatus, statusOf } from './tickets.ts';

/** What people, programs and the clock do to a customer. Each tells how it ended: done, or why not. */

/** TICK-6. */
export function block(book: Book, who: string, now: number): string {
  if (isBlocked(book, who)) return 'done';
  book.push({ note: 'blocked', who, blocked: true }, { note: 'question', who, askedAt: null });
  giveUpAll(book, who, now);
  if (hasTicket(book, who)) {
    setStatus(book, who, 'closed');
    setRead(book, who, true);
  }
  return 'done';
}

export function unblock(book: Book, who: string): string {
  book.push({ note: 'blocked', who, blocked: false });
  return 'done';
}

/** REPLY-2, REPLY-10, REPLY-11, TICK-8. */
export function reply(book: Book, who: string, id: string, now: number, later?: Later): string {
  const name = `${who} ${id}`;
  if (outsOf(book, who).some(out => out.name === name)) return 'already';
  if (isBlocked(book, who)) return 'profile_blocked';
  if (!hasConsent(book, who)) return 'no_sms_consent';
  if (later && !isAhead(later.sendAt, now)) return 'send_at_out_of_range';
  write(book, who, { source: 'agent', says: id, number: numberOf(book, who), at: now, name });
  if (later) setAside(book, who, name, later, now);
  if (statusOf(book, who).status === 'closed') setStatus(book, who, 'open');
  setRead(book, who, true);
  return 'done';
}

/** The one click ends consent and confirms it (SMS-6). */
export function optOut(book: Book, who: string, now: number): string {
  const changed = leave(book, who, now, 'agent');
  book.push({ note: 'suspected', who, suspected: false }, { note: 'question', who, askedAt: null });
  const number = numberOf(book, who);
  if (changed && !isBlocked(book, who))
    write(book, who, { source: 'keyword_response', says: 'stop', number, at: now });
  return 'done';
}

export function dismiss(book: Book, who: string): string {
  book.push({ note: 'suspected', who, suspected: false });
  return 'done';
}

/** The API's word. Who has left both kinds by it need not be asked any more. */
export function stateConsent(book: Book, who: string, given: Partial<Both>, now: number): string {
  const changed = state(book, who, given, now, 'api');
  if (changed) book.push({ note: 'question', who, askedAt: null });
  if (changed && !hasConsent(book, who)) book.push({ note: 'suspected', who, suspected: false });
  return 'done';
}

type Patch = { status?: TicketStatus; until?: number; read?: boolean };

/** TICK-1 to TICK-3. */
export function patch(book: Book, who: string, { status, until, read }: Patch, now: number): string {
  if (status === 'snoozed' && (until === undefined || until <= now)) return 'snooze_in_past';
  if (status) setStatus(book, who, status, status === 'snoozed' ? until : null);
  if (read !== undefined) setRead(book, who, read);
  return 'done';
}

/** A snoozed ticket that is due is open, unread and at the top (TICK-2). */
export function wake(book: Book, who: string, now: number): string {
  const { status, until } = statusOf(book, who);
  if (status !== 'snoozed' || until === null || until > now) return 'done';
  setStatus(book, who, 'open');
  setRead(book, who, false);
  book.push({ note: 'woken', who, at: now });
  return 'done';
}

export type Send = { who: string; type: MarketingType; id: string; told: number | null; failed: boolean };

const CLOCKS_DIFFER = 5000;

/** The same send told twice is one (SMS-10); without a time of its own each is another. */
export function recordSend(book: Book, rules: Rules, send: Send, now: number): string {
  const { who, type, id, told } = send;
  if (told !== null && told - now > CLOCKS_DIFFER) return 'sent_in_future';
  const known = all(book, 'marketing', who).some(
    one => told !== null && one.type === type && one.id === id && one.told === told,
  );
  if (known) return 'already';
  const note: Of<'marketing'> = { note: 'marketing', ...send, at: Math.min(told ?? now, now) };
  book.push(note);
  attributeLate(book, rules, note);
  return 'done';
}
