import { WORDS, type Words } from '../model/words.ts';
import type { Input } from './input.ts';

/** What a sequence is mostly about, so that what belongs together meets often enough. Weights; none means never. */
export type Mood = { name: string; words: Words[]; weights: Record<Input['does'], number> };

const EVERYTHING: Mood['weights'] = {
  text: 14,
  'redeliver text': 2,
  'try again': 3,
  marketing: 5,
  'repeat marketing': 1,
  reply: 4,
  'reply later': 3,
  release: 4,
  lapse: 2,
  cancel: 1,
  edit: 2,
  patch: 2,
  snooze: 2,
  wake: 2,
  block: 1,
  unblock: 2,
  'opt out': 1,
  dismiss: 1,
  consent: 2,
  'send next': 8,
  settle: 6,
  report: 4,
  retry: 1,
};

const NOTHING = Object.fromEntries(Object.keys(EVERYTHING).map(does => [does, 0])) as Mood['weights'];

/** Texts for a person to read, twice as likely as each keyword. */
const ORDINARY = WORDS.filter(one => !one.means);

export const MOODS: Mood[] = [
  { name: 'everything', words: [...WORDS, ...ORDINARY], weights: EVERYTHING },
  {
    name: 'consent',
    words: WORDS.filter(one => one.means !== 'help'),
    weights: { ...NOTHING, text: 20, 'try again': 4, consent: 3, 'opt out': 1, block: 1, unblock: 2 },
  },
  {
    name: 'answers',
    words: [...ORDINARY, ...WORDS.filter(one => one.means === 'join')],
    weights: {
      ...NOTHING,
      text: 12,
      'try again': 5,
      marketing: 8,
      'repeat marketing': 1,
      block: 1,
      unblock: 2,
    },
  },
  {
    name: 'later',
    words: [...ORDINARY, ...WORDS.filter(one => one.means === 'join')],
    weights: {
      ...NOTHING,
      ...{ text: 8, 'try again': 2, consent: 1, block: 1, unblock: 2, patch: 1, reply: 2 },
      ...{ 'reply later': 8, release: 8, lapse: 4, cancel: 2, edit: 4, 'send next': 5, settle: 4 },
    },
  },
  {
    name: 'delivery',
    words: WORDS.filter(one => one.means !== 'yes'),
    weights: {
      ...NOTHING,
      ...{ text: 5, 'try again': 4, reply: 5, consent: 2, block: 1, unblock: 2 },
      ...{ 'send next': 10, settle: 9, report: 12, retry: 2 },
    },
  },
];
