import type { ConsentSource, KeywordKind } from '../../../contract/vocabulary.ts';
import { attribute } from './attribution.ts';
import { all, type Book, last, type Of } from './book.ts';
import { comeBack, consentOf, hasConsent, hasLeft, hasLeftBoth, join, leave } from './consent.ts';
import { lastAutoAnswer, write } from './line.ts';
import type { Rules } from './rules.ts';
import { hasTicket, isBlocked, setRead, setStatus } from './tickets.ts';
import type { Words } from './words.ts';

const DAY = 24 * 3_600_000;
const LATE = 5 * 60_000;

export type Text = {
  id: string;
  who: string;
  number: string;
  words: Words;
  hasPicture: boolean;
  /** The provider has acted on the keyword, and has answered it. */
  isCarried: boolean;
};

/** When it reached the shop, and when it is taken up. */
export type When = { at: number; now: number };

/** A customer's text is taken up (SMS-1 to SMS-5, TICK-6). */
export function hear(book: Book, rules: Rules, text: Text, when: When): void {
  const { who, id, number } = text;
  const keyword = meaning(book, rules, text, when.at);
  const blocked = isBlocked(book, who);
  const onTicket = !blocked && (keyword === null || hasTicket(book, who));
  const note: Of<'text'> = { note: 'text', who, id, at: when.at, keyword, onTicket };
  book.push(note);
  if (onTicket) book.push({ note: 'heard', who, at: when.at, number });
  if (blocked) {
    if (keyword === 'stop') leave(book, who, when.at, sourceOf(text));
  } else if (keyword) obey(book, rules, text, keyword, when);
  else listen(book, rules, text, note, when);
}

/** What is texted alone; for opt-out words, where the shop says so, anywhere. Beneath a picture STOP alone counts. */
function meaning(book: Book, rules: Rules, { who, words, ...text }: Text, at: number): KeywordKind | null {
  const means = words.own && !rules.ownWords ? undefined : words.means;
  if (means === 'stop' || (rules.contains && words.holdsStop)) return 'stop';
  if (means === undefined || (text.hasPicture && !text.isCarried)) return null;
  if (means !== 'yes') return means;
  const asked = last(book, 'question', who)?.askedAt ?? null;
  return asked !== null && at >= asked && at - asked <= DAY ? 'join' : null;
}

function obey(book: Book, rules: Rules, text: Text, keyword: KeywordKind, { at, now }: When): void {
  const { who, words, number, isCarried } = text;
  if (keyword !== 'stop' && keyword !== 'help' && isOutdated(book, who, at)) return;
  const say = (says: string) =>
    !isCarried && write(book, who, { source: 'keyword_response', says, number, at: now });
  const hasAgreed = consentOf(book, who).sms_marketing === 'subscribed';
  if (keyword === 'help') say('help');
  else if (keyword === 'join' && words.means === 'join' && rules.doubleOptIn && !hasAgreed) {
    book.push({ note: 'question', who, askedAt: now });
    say('confirm');
  } else {
    book.push({ note: 'question', who, askedAt: null });
    const changed = EFFECT[keyword](book, who, at, sourceOf(text));
    if (changed) book.push({ note: 'suspected', who, suspected: false });
    const isConfirmed = changed && now - at <= LATE;
    if (isConfirmed || keyword !== 'stop') say(keyword);
  }
}

/** What was decided since a customer wrote stands: only a STOP is never too late. */
function isOutdated(book: Book, who: string, at: number): boolean {
  return all(book, 'consent', who).some(one => one.at > at);
}

function sourceOf({ isCarried }: Text): ConsentSource {
  return isCarried ? 'provider' : 'keyword';
}

const EFFECT = { stop: leave, start: comeBack, join };

/** Words open the ticket, may answer what was sent, and may be answered by themselves. */
function listen(book: Book, rules: Rules, text: Text, note: Of<'text'>, when: When): void {
  const { who, words, number } = text;
  setStatus(book, who, 'open');
  setRead(book, who, false);
  attribute(book, rules, note);
  if (words.asks && !hasLeftBoth(book, who)) book.push({ note: 'suspected', who, suspected: true });
  else if (mayAnswer(book, rules, who, when)) {
    const says = rules.audience === 'all' ? 'answer to all' : 'answer to some';
    write(book, who, { source: 'auto_responder', says, number, at: when.now });
  }
}

/** AUTO-1, AUTO-3, AUTO-4. */
function mayAnswer(book: Book, rules: Rules, who: string, { at, now }: When): boolean {
  if (rules.audience === 'off' || hasLeft(book, who)) return false;
  if (rules.audience === 'non_consented' && hasConsent(book, who)) return false;
  const isMachine = !who.startsWith('+');
  const answeredAt = lastAutoAnswer(book, who);
  const isTooSoon = answeredAt !== null && now - answeredAt < rules.periodMinutes * 60_000;
  return !isMachine && !isTooSoon && now - at <= LATE;
}
