import { all, type Book } from './book.ts';
import { hasConsent } from './consent.ts';
import { become, giveUp, type Out, outsOf, plan } from './line.ts';
import { isBlocked } from './tickets.ts';

/** Replies that are to leave later (REPLY-10). */

export type Later = { sendAt: number; lapses: boolean };

const MOST = 30 * 24 * 3_600_000;

export function isAhead(sendAt: number, now: number): boolean {
  return sendAt > now && sendAt - now <= MOST;
}

/** It stands where it will leave. */
export function setAside(book: Book, who: string, name: string, later: Later, now: number): void {
  const out = outsOf(book, who).find(one => one.name === name);
  if (!out) throw new Error(`${name} has not been written`);
  plan(book, out, { ...later, stands: later.sendAt });
  become(book, out, 'scheduled', null, now);
}

/** With one whose time has come leave all whose time has come, in the order of their times. */
export function release(book: Book, { who, status, sendAt }: Out, now: number): string {
  if (status !== 'scheduled' || !isDue(sendAt, now)) return 'done';
  outsOf(book, who)
    .filter(out => out.status === 'scheduled' && isDue(out.sendAt, now))
    .toSorted((a, b) => a.stands - b.stands)
    .forEach((out, at) => {
      if (hasLapsed(book, out)) giveUp(book, out, now);
      else putInLine(book, out, now, now + at);
    });
  return 'done';
}

function isDue(sendAt: number | null, now: number): boolean {
  return sendAt !== null && sendAt <= now;
}

function putInLine(book: Book, out: Out, now: number, stands: number): void {
  plan(book, out, { sendAt: null, stands });
  become(book, out, 'queued', null, now);
}

export function lapse(book: Book, who: string, now: number): string {
  for (const out of outsOf(book, who)) if (hasLapsed(book, out)) giveUp(book, out, now);
  return 'done';
}

/** Whatever they wrote since: a keyword is a text too. */
function hasLapsed(book: Book, { who, status, lapses, written }: Out): boolean {
  return status === 'scheduled' && lapses && all(book, 'heard', who).some(one => one.at > written);
}

export function isLapsing(book: Book, who: string): boolean {
  return outsOf(book, who).some(out => out.status === 'scheduled' && out.lapses);
}

export function cancel(book: Book, out: Out, now: number): string {
  if (out.source === 'agent' && out.status === 'canceled') return 'done';
  return isWaiting(out) ? giveUp(book, out, now) : 'not_scheduled';
}

function isWaiting({ source, status }: Out): boolean {
  return source === 'agent' && (status === 'scheduled' || status === 'queued');
}

export type Edit = { says?: string; sendAt?: number | null; lapses?: boolean };

export function edit(book: Book, out: Out, to: Edit, now: number): string {
  const reason = whyNoEdit(book, out, to, now);
  if (reason) return reason;
  const { says = out.says, sendAt = out.sendAt } = to;
  const lapses = sendAt === null ? out.lapses : (to.lapses ?? out.lapses);
  if (says === out.says && sendAt === out.sendAt && lapses === out.lapses) return 'done';
  plan(book, out, { says, sendAt, lapses, written: now });
  return move(book, out.who, out.name, now);
}

function whyNoEdit(book: Book, out: Out, { sendAt }: Edit, now: number): string | null {
  if (!isWaiting(out) || hasLapsed(book, out)) return 'not_scheduled';
  if (isBlocked(book, out.who)) return 'profile_blocked';
  if (!hasConsent(book, out.who)) return 'no_sms_consent';
  return sendAt && !isAhead(sendAt, now) ? 'send_at_out_of_range' : null;
}

/** To where it is to leave now. What stays in the line keeps its place. */
function move(book: Book, who: string, name: string, now: number): string {
  const out = outsOf(book, who).find(one => one.name === name);
  if (out?.sendAt) setAside(book, who, name, { sendAt: out.sendAt, lapses: out.lapses }, now);
  else if (out?.status === 'scheduled') putInLine(book, out, now, now);
  return 'done';
}
