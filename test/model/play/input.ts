import type { MarketingType } from '../../../contract/vocabulary.ts';
import type { Both } from '../model/book.ts';
import type { Reported, Said } from '../model/provider.ts';
import type { Rules } from '../model/rules.ts';
import type { Words } from '../model/words.ts';

/** One thing that is done to the shop. Who it concerns is a phone; `nth` and `back` choose among what there is. */
export type Input =
  | {
      does: 'text';
      who: string;
      number: string;
      words: Words;
      hasPicture: boolean;
      isCarried: boolean;
      isBroken: boolean;
    }
  | { does: 'redeliver text'; back: number }
  | { does: 'try again'; nth: number }
  | { does: 'marketing'; who: string; type: MarketingType; id: string; ago: number | null; failed: boolean }
  | { does: 'repeat marketing'; back: number }
  | { does: 'reply'; who: string; id: string }
  | { does: 'reply later'; who: string; id: string; ahead: number; lapses: boolean }
  | { does: 'release'; who: string; nth: number }
  | { does: 'cancel'; who: string; nth: number }
  | { does: 'edit'; who: string; nth: number; says?: string; ahead?: number | null; lapses?: boolean }
  | { does: 'patch'; who: string; status?: 'open' | 'closed'; read?: boolean }
  | { does: 'snooze'; who: string; ahead: number }
  | { does: 'wake' | 'lapse' | 'block' | 'unblock' | 'opt out' | 'dismiss' | 'send next'; who: string }
  | { does: 'consent'; who: string; given: Partial<Both> }
  | { does: 'settle'; who: string; nth: number; said: Said }
  | { does: 'report'; who: string; nth: number; reported: Reported }
  | { does: 'retry'; who: string; nth: number };

/** What is decided together, and how long after the last. */
export type Step = { wait: number; inputs: Input[] };

/** A sequence in one shop. */
export type Story = { rules: Rules; steps: Step[] };

export type Doing<Does extends Input['does']> = Extract<Input, { does: Does }>;
