import { describe, expect, test } from 'vitest';
import { type Former, whichSession } from './whichSession.ts';

const GOES_ON = 'same session, same profile';
const LEARNS = 'same session, same profile, learns';
const ANEW = 'fresh session, same profile';
const ELSE = 'fresh session, fresh profile';

const NOT_BEGUN = null;
const STRANGERS = { externalId: null, hasEnded: false };
const ADAS = { externalId: 'ada', hasEnded: false };
const ended = (ticket: { externalId: string | null }) => ({ ...ticket, hasEnded: true });

/** The browser's token before, its ticket, and what is decided for nobody, for Ada and for Bo. */
const GRID: [string, Former | null, string, string, string][] = [
  ['no session', null, ELSE, ELSE, ELSE],
  ["a stranger's, not begun", { given: null, ticket: NOT_BEGUN }, GOES_ON, GOES_ON, GOES_ON],
  ["a stranger's", { given: null, ticket: STRANGERS }, GOES_ON, LEARNS, LEARNS],
  ["a stranger's, ended", { given: null, ticket: ended(STRANGERS) }, ANEW, ELSE, ELSE],
  ["Ada's by a mail's link or another tab", { given: null, ticket: ADAS }, GOES_ON, GOES_ON, ELSE],
  ["Ada's by a mail's link, ended", { given: null, ticket: ended(ADAS) }, ELSE, ANEW, ELSE],
  ["Ada's, not begun", { given: 'ada', ticket: NOT_BEGUN }, ELSE, GOES_ON, ELSE],
  ["Ada's", { given: 'ada', ticket: ADAS }, ELSE, GOES_ON, ELSE],
  ["Ada's, ended", { given: 'ada', ticket: ended(ADAS) }, ELSE, ANEW, ELSE],
];

describe.each(GRID)('CHAT-4: a browser with %s', (_, former, nobody, ada, bo) => {
  test.each([
    ['nobody', null, nobody],
    ['Ada', 'ada', ada],
    ['Bo', 'bo', bo],
  ])('that the shop says is %s', (_name, who, decided) => {
    expect(inWords(whichSession(former, who))).toBe(decided);
  });
});

function inWords({ session, profile, learns }: ReturnType<typeof whichSession>): string {
  return `${session} session, ${profile} profile${learns ? ', learns' : ''}`;
}
