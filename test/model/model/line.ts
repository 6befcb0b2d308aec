import type { MessageSource, MessageStatus } from '../../../contract/vocabulary.ts';
import { all, type Book, type Plan } from './book.ts';
import { hasConsent, hasLeft } from './consent.ts';
import { isBlocked } from './tickets.ts';

const LONGEST_WAIT = 5 * 60_000;

export type Out = ReturnType<typeof outsOf>[number];

/** All that the shop wrote to a customer, with what last became of it. */
export function outsOf(book: Book, who: string) {
  return all(book, 'out', who).map(out => {
    const fates = all(book, 'fate', who).filter(fate => fate.name === out.name);
    const { status, reason, due } = fates.at(-1) ?? QUEUED;
    const begun = fates.findLast(fate => fate.status === 'sending')?.at ?? 0;
    const { at, says } = out;
    const asWritten = { stands: at, sendAt: null, lapses: false, says, written: at };
    const { plan } = all(book, 'plan', who).findLast(one => one.name === out.name) ?? { plan: asWritten };
    return { ...out, ...plan, status, reason, due, begun };
  });
}

const QUEUED = { status: 'queued' as MessageStatus, reason: null, due: 0 };

type Words = { source: MessageSource; says: string; number: string; at: number; name?: string };

export function write(book: Book, who: string, { name = `${who} ${book.length}`, ...words }: Words): void {
  book.push({ note: 'out', who, name, ...words });
}

/** Which one stands first: a keyword's response before everything else, the others in their order (REPLY-5). */
export function headOf(book: Book, who: string): Out | undefined {
  const waiting = outsOf(book, who)
    .filter(out => out.status === 'queued' || out.status === 'sending')
    .toSorted((a, b) => a.stands - b.stands);
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
  if (says === 'stop' && now - at > LONGEST_WAIT) return 'too_late';
  if (source === 'keyword_response' || hasConsent(book, who)) return null;
  if (source !== 'auto_responder' || hasLeft(book, who)) return 'no_sms_consent';
  return now - at > LONGEST_WAIT ? 'too_late_to_answer' : null;
}

export function become(
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

/** It never leaves, and no longer stands where it would have left. */
export function giveUp(book: Book, out: Out, now: number): string {
  plan(book, out, { sendAt: null, ...(out.status === 'scheduled' && { stands: now }) });
  return become(book, out, 'canceled', null, now);
}

export function plan(book: Book, { who, name, ...out }: Out, next: Partial<Plan>): void {
  const { stands, sendAt, lapses, says, written } = out;
  book.push({ note: 'plan', who, name, plan: { stands, sendAt, lapses, says, written, ...next } });
}

/** TICK-6: what has not left yet never does. */
export function giveUpAll(book: Book, who: string, now: number): void {
  const unsent = outsOf(book, who).filter(({ status }) => status === 'queued' || status === 'scheduled');
  for (const out of unsent) giveUp(book, out, now);
}

export function lastAutoAnswer(book: Book, who: string): number | null {
  return all(book, 'out', who).findLast(out => out.source === 'auto_responder')?.at ?? null;
}
