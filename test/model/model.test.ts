import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksToStop } from '../../server/domain/optOutWish.ts';
import { WORDS } from './model/words.ts';
import { rules, steps } from './play/inputs.ts';
import { play } from './play/play.ts';
import { openStage } from './play/stage.ts';
import { tell } from './play/tell.ts';

const isLong = process.env.LONG !== undefined;
const SEQUENCES = isLong ? 20_000 : 500;

describe('the texting rules against a simpler model', () => {
  it('SMS-5 and the model agree on which of its texts ask to stop', () => {
    const ordinary = WORDS.filter(one => one.means !== 'stop' || one.own);
    expect(ordinary.filter(one => asksToStop(one.body))).toEqual(ordinary.filter(one => one.asks));
  });

  it('SMS-1 SMS-2 SMS-3 SMS-4 SMS-5 SMS-6 SMS-10 AUTO-1 AUTO-3 AUTO-4 ATTR-1 ATTR-2 ATTR-3 TICK-6 TICK-7 REPLY-2 REPLY-5: whatever happens, both come to the same', {
    timeout: isLong ? 3_600_000 : 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(rules, steps, async (shop, story) => {
        const stage = openStage(shop);
        try {
          for (const step of story) await play(stage, step);
        } catch (error) {
          throw new Error(`${tell(shop, story)}\n\n${error instanceof Error ? error.message : error}`);
        }
      }),
      { numRuns: SEQUENCES },
    );
  });
});
