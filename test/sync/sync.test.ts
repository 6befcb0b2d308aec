import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASES, GROUPS, NO_ACTIONS } from './cases.ts';
import { expectFresh, expectSynced, framesAfter } from './expectSynced.ts';
import { cutTo, EVERYTHING, fetchScreens } from './screens.ts';
import { openStage, othersWrite, populate, type Stage } from './stage.ts';

const ACTIONS = new URL('../../server/actions/', import.meta.url);

/** Fewer than there are, of tickets in a list and of messages in a thread. */
const FEW = 2;

let stage: Stage;
const setUp = async () => {
  stage = await openStage();
  await populate(stage);
};
const strike = () => stage.close();

test('every action has a case here', async () => {
  const all = await readdir(ACTIONS, { recursive: true });
  const files = all.filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  const actions = files.map(path => basename(path, '.ts')).filter(name => !NO_ACTIONS.includes(name));
  expect(Object.keys(CASES).sort()).toEqual(actions.sort());
});

/** A stage to each group: all that has ever happened on one is fetched again and again. */
describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
  beforeAll(setUp);
  afterAll(strike);

  describe.each(Object.entries(cases))(
    'THREAD-3 VIEW-3: a stale screen and the changes of %s are a fresh one',
    (_, those) => {
      test.each(those)('$name', async ({ prepare, quiet }) => {
        const happen = await prepare(stage);
        const whole = await fetchScreens(stage.shop, EVERYTHING);
        await happen();
        stage.twilio.behave({});
        const frames = await framesAfter(stage.shop, whole.after);
        expect(frames.length > 0).toBe(!quiet);
        const fresh = await fetchScreens(stage.shop, EVERYTHING, whole);
        expectFresh(whole, frames, stage.shop.memberId, fresh);
        // A screen that resumes may hear the same twice.
        expectFresh(cutTo(FEW, whole), [...frames, ...frames], stage.shop.memberId, fresh);
      });

      test.each(those)('$name, below the end of a list that is not loaded in full', async ({ prepare }) => {
        const happen = await prepare(stage);
        await othersWrite(stage, 4);
        const cut = await fetchScreens(stage.shop, FEW);
        await happen();
        stage.twilio.behave({});
        await expectSynced(stage.shop, cut, await framesAfter(stage.shop, cut.after));
      });
    },
  );
});

describe('all of it', () => {
  beforeAll(setUp);
  afterAll(strike);

  test('a screen that slept through all of it is brought up to date', async () => {
    const stale = await fetchScreens(stage.shop, EVERYTHING);
    for (const { prepare } of Object.values(CASES).flat()) {
      const happen = await prepare(stage);
      await happen();
      stage.twilio.behave({});
    }
    const frames = await framesAfter(stage.shop, stale.after);
    expect(frames.length).toBeGreaterThan(1);
    await expectSynced(stage.shop, stale, frames);
  });
});
