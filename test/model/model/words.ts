import type { KeywordKind } from '../../../contract/vocabulary.ts';

/** The shop's own keywords, where a sequence's settings have them. */
export const OWN_WORDS = { join: ['PANE'], stop: ['BASTA COSI'], start: [], help: [] };

export type Words = {
  body: string;
  /** What the text means alone; `yes` only where a question is open. */
  means?: KeywordKind | 'yes';
  /** Only in shops with keywords of their own. */
  own?: true;
  /** An opt-out word stands in it, among others. */
  holdsStop?: true;
  /** It asks to stop in so many words. */
  asks?: true;
};

/** All that customers write here, and what a person who has read SMS-4 and SMS-5 would make of it. */
export const WORDS: Words[] = [
  { body: 'When do you open on Saturday?' },
  { body: 'Stop', means: 'stop' },
  { body: ' ¡Stóp! 🛑', means: 'stop' },
  { body: 'opt-out.', means: 'stop' },
  { body: 'disiscrivimi', means: 'stop' },
  { body: 'Basta  così', means: 'stop', own: true },
  { body: 'START', means: 'start' },
  { body: 'ｕｎｓｔｏｐ', means: 'start' },
  { body: 'help', means: 'help' },
  { body: 'JOIN', means: 'join' },
  { body: 'pane', means: 'join', own: true },
  { body: 'Yes!', means: 'yes' },
  { body: 'sì', means: 'yes' },
  { body: 'Please stop texting me', holdsStop: true, asks: true },
  { body: 'Leave me alone and delete my number', asks: true },
];
