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
  return text.mediaCount > 0 && keyword?.kind !== 'stop' ? null : keyword;
}

/** Whether JOIN is to be answered with a question, and not to count yet (double opt-in). */
export function mustAsk(
  { settings }: Facts,
  profile: Profile,
  keyword: Keyword,
  text: ReceivedText,
): boolean {
  const isAnswer = yesIn(text.body)?.word === keyword.word;
  return (
    settings.doubleOptIn && keyword.kind === 'join' && !isAnswer && profile.smsMarketing !== 'subscribed'
  );
}

function awaitedYes({ now }: Facts, { optInAskedAt }: Profile, { body }: ReceivedText): Keyword | null {
  const isAwaited =
    optInAskedAt !== null && now.getTime() - optInAskedAt.getTime() <= LONGEST_WAIT_FOR_YES_MS;
  return isAwaited ? yesIn(body) : null;
}

function spoken({ settings }: Facts, body: string): Keyword | null {
  const keyword = keywordOf(body, settings.keywords);
  if (keyword || settings.optOutMatch === 'exact') return keyword;
  return optOutWordIn(body, settings.keywords);
}

function evidenceOf(body: string): string {
  return [...body.trim().toUpperCase()].slice(0, 40).join('');
}
