import type { ConsentKind } from '../../../contract/vocabulary.ts';
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
export function state(book: Book, who: string, given: Partial<Both>, at: number): boolean {
  const was = consentOf(book, who);
  const became = { ...was, ...given };
  const changed = KINDS.some(kind => was[kind] !== became[kind]);
  if (changed) book.push({ note: 'consent', who, was, became, at });
  return changed;
}

export function leave(book: Book, who: string, at: number): boolean {
  return state(book, who, { sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' }, at);
}

export function join(book: Book, who: string, at: number): boolean {
  return state(book, who, { sms_marketing: 'subscribed' }, at);
}

/** START: what is left is again what it was before the last opt-out; if nothing is agreed to, marketing is (SMS-5). */
export function comeBack(book: Book, who: string, at: number): boolean {
  const now = consentOf(book, who);
  const optOut = all(book, 'consent', who).findLast(({ was, became }) =>
    KINDS.some(kind => became[kind] === 'unsubscribed' && was[kind] !== 'unsubscribed'),
  );
  const back = { ...now };
  for (const kind of KINDS) if (optOut && now[kind] === 'unsubscribed') back[kind] = optOut.was[kind];
  if (!Object.values(back).includes('subscribed')) back.sms_marketing = 'subscribed';
  return state(book, who, back, at);
}
