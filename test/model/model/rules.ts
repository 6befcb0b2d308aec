import type { Audience } from '../../../contract/vocabulary.ts';

/** A shop's settings, as far as the texting rules ask for them. */
export type Rules = {
  audience: Audience;
  periodMinutes: number;
  windowHours: number;
  contains: boolean;
  doubleOptIn: boolean;
  ownWords: boolean;
};
