import type { ConsentKind, ConsentSource } from '../../../contract/vocabulary.ts';
import { all, type Book, type Both, last } from './book.ts';

const KINDS: ConsentKind[] = ['sms_marketing', 'sms_transactional'];
const NOTHING_YET: Both = { sms_marketing: 'never_subscribed', sms_transactional: 'never_subscribed' };

export function consentOf(book: Book, who: string): Both {
  return last(book, 'consent', who)?.became ?? NOTHING_YET;
}

export function hasConsent(book: Book, who: string): boolean {
  return Object.values(consentOf(book, who)).includes('subscribed');
}

/** Who left both kinds, or one and has not agreed to the other (AUTO-4). */
export function hasLeft(book: Book, who: string): boolean {
  return !hasConsent(book, who) && Object.values(consentOf(book, who)).includes('unsubscribed');
}

export function hasLeftBoth(book: Book, who: string): boolean {
  return Object.values(consentOf(book, who)).every(state => state === 'unsubscribed');
}

/** Whether that changed anything. */
export function state(
  book: Book,
  who: string,
  given: Partial<Both>,
  at: number,
  source: ConsentSource,
): boolean {
  const was = consentOf(book, who);
  const became = { ...was, ...given };
  const changed = KINDS.filter(kind => was[kind] !== became[kind]);
  const isOptOut = changed.some(kind => became[kind] === 'unsubscribed');
  if (changed.length > 0) book.push({ note: 'consent', who, was, became, source, isOptOut, at });
  return changed.length > 0;
}

export function leave(book: Book, who: string, at: number, source: ConsentSource): boolean {
  return state(book, who, { sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' }, at, source);
}

export function join(book: Book, who: string, at: number, source: ConsentSource): boolean {
  return state(book, who, { sms_marketing: 'subscribed' }, at, source);
}

/** START: what is left is again what it was before the last opt-out; if nothing is agreed to, marketing is (SMS-5). */
export function comeBack(book: Book, who: string, at: number, source: ConsentSource): boolean {
  const now = consentOf(book, who);
  const before = all(book, 'consent', who).findLast(one => one.isOptOut)?.was ?? now;
  const back: Partial<Both> = {};
  for (const kind of KINDS) if (now[kind] === 'unsubscribed') back[kind] = before[kind];
  if (!Object.values({ ...now, ...back }).includes('subscribed')) back.sms_marketing = 'subscribed';
  return state(book, who, back, at, source);
}

/** The ledger: a line for each kind that changed. */
export function ledgerOf(book: Book, who: string): string[] {
  return all(book, 'consent', who).flatMap(({ was, became, source }) =>
    KINDS.filter(kind => was[kind] !== became[kind]).map(kind => `${kind} ${became[kind]} ${source}`),
  );
}
