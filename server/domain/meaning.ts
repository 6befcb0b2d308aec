import type { Facts } from './facts.ts';
import { type Keyword, keywordOf, optOutWordIn, yesIn } from './keywords.ts';
import type { ReceivedText } from './receivedText.ts';
import type { Profile } from './state.ts';

const LONGEST_WAIT_FOR_YES_MS = 24 * 3_600_000;

/** A text as a keyword, or null: then it is words for a person to read (SMS-4, SMS-5). */
export function meaningOf(facts: Facts, profile: Profile, text: ReceivedText): Keyword | null {
  if (text.providerKeyword)
    return { kind: text.providerKeyword, word: evidenceOf(text.body), language: null };
  const keyword = awaitedYes(facts, profile, text) ?? spoken(facts, text.body);
  // A picture says more than the word beneath it, but for one: whoever writes STOP beneath a picture means it.
  return text.media.length > 0 && keyword?.kind !== 'stop' ? null : keyword;
}

/** Whether JOIN is to be answered with a question, and not to count yet (double opt-in). */
export function mustAsk(facts: Facts, profile: Profile, keyword: Keyword, text: ReceivedText): boolean {
  const isDue =
    facts.settings.doubleOptIn && keyword.kind === 'join' && profile.smsMarketing !== 'subscribed';
  return isDue && awaitedYes(facts, profile, text) === null;
}

/** Counted by when the text came, be it processed late. */
function awaitedYes({ now }: Facts, { optInAskedAt }: Profile, text: ReceivedText): Keyword | null {
  if (optInAskedAt === null) return null;
  const age = (text.receivedAt ?? now).getTime() - optInAskedAt.getTime();
  return age >= 0 && age <= LONGEST_WAIT_FOR_YES_MS ? yesIn(text.body) : null;
}

function spoken({ settings }: Facts, body: string): Keyword | null {
  const keyword = keywordOf(body, settings.keywords);
  if (keyword || settings.optOutMatch === 'exact') return keyword;
  return optOutWordIn(body, settings.keywords);
}

function evidenceOf(body: string): string {
  return [...body.trim().toUpperCase()].slice(0, 40).join('');
}
