import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksToStop } from '../../server/domain/optOutWish.ts';
import { WORDS } from './model/words.ts';
import { story } from './play/inputs.ts';
import { play } from './play/play.ts';
import { openStage } from './play/stage.ts';

/** `npm run test:long` plays many more. */
const isLong = process.env.LONG !== undefined;
const SEQUENCES = isLong ? 20_000 : 500;
const LONGEST_MS = isLong ? 30 * 60_000 : 60_000;

const PROVEN = [
  ...['SMS-1', 'SMS-2', 'SMS-3', 'SMS-4', 'SMS-5', 'SMS-6', 'SMS-10'],
  ...['AUTO-1', 'AUTO-3', 'AUTO-4', 'ATTR-1', 'ATTR-2', 'ATTR-3'],
  ...['REPLY-2', 'REPLY-5', 'REPLY-10', 'REPLY-11', 'TICK-2', 'TICK-6', 'TICK-7', 'TICK-8'],
];

describe('the texting rules and a simpler model of them', () => {
  it('SMS-5: the model takes the same of its texts for a wish to stop', () => {
    const ordinary = WORDS.filter(one => one.means !== 'stop' || one.own);
    expect(ordinary.filter(one => asksToStop(one.body))).toEqual(ordinary.filter(one => one.asks));
  });

  it(`${PROVEN.join(' ')}: come to the same, whatever happens`, { timeout: LONGEST_MS }, () =>
    fc.assert(
      fc.asyncProperty(story, async ({ rules, steps }) => {
        const stage = openStage(rules);
        for (const step of steps) await play(stage, step);
      }),
      { numRuns: SEQUENCES },
    ),
  );
});
