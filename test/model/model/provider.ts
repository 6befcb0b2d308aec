import type { MessageStatus } from '../../../contract/vocabulary.ts';
import { all, type Book } from './book.ts';
import { leave } from './consent.ts';
import { become, type Out, outsOf } from './line.ts';

const MOST_ATTEMPTS = 10;

/** What the provider said of a text that was handed to it. */
export type Said = 'accepted' | 'refused' | 'opted out' | 'put off' | 'lost';

export const PAUSE = 60_000;

export function settle(book: Book, out: Out, said: Said, providerId: string, now: number): string {
  if (out.status !== 'sending') return 'done';
  if (said === 'refused') return become(book, out, 'failed', 'unreachable', now);
  if (said === 'lost') return become(book, out, 'unknown', 'lost', now);
  if (said === 'opted out') return failAndLeave(book, out, now);
  if (said === 'put off') return putOff(book, out, now);
  book.push({ note: 'handed', who: out.who, name: out.name, providerId });
  return become(book, out, 'sent', null, now);
}

function putOff(book: Book, out: Out, now: number): string {
  const fates = all(book, 'fate', out.who).filter(fate => fate.name === out.name);
  const fresh = fates.findLastIndex(fate => fate.status === 'queued' && fate.due === 0);
  const attempts = fates.slice(fresh + 1).filter(fate => fate.status === 'sending').length;
  if (attempts >= MOST_ATTEMPTS) return become(book, out, 'failed', 'rate_limited', now);
  return become(book, out, 'queued', null, now, now + PAUSE);
}

/** The provider knows of an opt-out: it counts, but where the customer decided anew after the text had left (SMS-6). */
function failAndLeave(book: Book, out: Out, now: number): string {
  become(book, out, 'failed', 'opted_out', now);
  const decidedSince = all(book, 'consent', out.who).some(one => one.at > out.begun);
  if (!decidedSince) leave(book, out.who, now, 'provider');
  return 'done';
}

const FURTHER: MessageStatus[] = ['queued', 'sending', 'unknown', 'sent', 'canceled', 'failed', 'delivered'];

export type Reported = 'sent' | 'delivered' | 'failed' | 'opted out';

/** A report of a text that was sent: only what is further counts (SMS-10). Whether the text is known. */
export function report(
  book: Book,
  who: string,
  providerId: string,
  reported: Reported,
  now: number,
): boolean {
  const out = outsOf(book, who).find(one => handedAs(book, one) === providerId);
  if (!out) return false;
  const status = reported === 'opted out' ? 'failed' : reported;
  if (FURTHER.indexOf(status) <= FURTHER.indexOf(out.status)) return true;
  if (reported === 'opted out') failAndLeave(book, out, now);
  else become(book, out, status, status === 'failed' ? 'unreachable' : null, now);
  return true;
}

function handedAs(book: Book, { who, name }: Out): string | null {
  return all(book, 'handed', who).findLast(one => one.name === name)?.providerId ?? null;
}

/** A failed text is tried again by hand. */
export function again(book: Book, out: Out, now: number): string {
  if (out.status !== 'failed' && out.status !== 'unknown') return 'not_retryable';
  book.push({ note: 'handed', who: out.who, name: out.name, providerId: null });
  return become(book, out, 'queued', null, now);
}
