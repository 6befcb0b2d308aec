import type { MessageSource, MessageStatus } from '../../../contract/vocabulary.ts';
import { STILL_WRONG } from '../stillWrong.ts';
import { all, type Book } from './book.ts';
import { hasConsent, hasLeft, leave } from './consent.ts';
import { isBlocked } from './tickets.ts';

const LONGEST_WAIT_TO_CONFIRM = 5 * 60_000;
const MOST_ATTEMPTS = 10;

export type Out = ReturnType<typeof outsOf>[number];

/** All that the shop wrote to a customer, with what last became of it. */
export function outsOf(book: Book, who: string) {
  return all(book, 'out', who).map(out => {
    const fates = all(book, 'fate', who).filter(fate => fate.name === out.name);
    const { status, reason, due } = fates.at(-1) ?? QUEUED;
    const begun = fates.findLast(fate => fate.status === 'sending')?.at ?? 0;
    return { ...out, status, reason, due, begun };
  });
}

const QUEUED = { status: 'queued' as MessageStatus, reason: null, due: 0 };

type Words = { source: MessageSource; says: string; number: string; at: number; name?: string };

export function write(book: Book, who: string, { name = `${who} ${book.length}`, ...words }: Words): void {
  book.push({ note: 'out', who, name, ...words });
}

/** Which one stands first: a keyword's response before everything else, the others in their order (REPLY-5). */
export function headOf(book: Book, who: string): Out | undefined {
  const waiting = outsOf(book, who).filter(out => out.status === 'queued' || out.status === 'sending');
  return waiting.find(out => out.source === 'keyword_response' && out.status === 'queued') ?? waiting[0];
}

/** It leaves, or fails and why. */
export function begin(book: Book, out: Out, now: number): string {
  if (out.status !== 'queued' || out.due > now) return 'done';
  const reason = whyNot(book, out, now);
  return become(book, out, reason ? 'failed' : 'sending', reason, now);
}

function whyNot(book: Book, { who, source, says, at }: Out, now: number): string | null {
  if (isBlocked(book, who)) return 'profile_blocked';
  if (says === 'stop' && now - at > LONGEST_WAIT_TO_CONFIRM) return 'too_late';
  if (source === 'keyword_response' || hasConsent(book, who)) return null;
  return source === 'auto_responder' && !hasLeft(book, who) ? null : 'no_sms_consent';
}

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
function failAndLeave(book: Book, out: Out, now: number, forgetsWhen = false): string {
  become(book, out, 'failed', 'opted_out', now);
  const decidedSince = all(book, 'consent', out.who).some(one => one.at > out.begun);
  if (forgetsWhen || !decidedSince) leave(book, out.who, now, 'provider');
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
  if (reported === 'opted out') failAndLeave(book, out, now, STILL_WRONG.reportForgetsWhen);
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

function become(
  book: Book,
  { who, name }: Out,
  status: MessageStatus,
  reason: string | null,
  at: number,
  due = 0,
): string {
  book.push({ note: 'fate', who, name, status, reason, at, due });
  return 'done';
}

/** TICK-6: what has not left yet never does. */
export function cancelQueued(book: Book, who: string, now: number): void {
  for (const out of outsOf(book, who)) if (out.status === 'queued') become(book, out, 'canceled', null, now);
}

export function lastAutoAnswer(book: Book, who: string): number | null {
  return all(book, 'out', who).findLast(out => out.source === 'auto_responder')?.at ?? null;
}
