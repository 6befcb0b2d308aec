import { expect, test } from 'vitest';
import { openBackground } from './background.ts';

test('what goes on by itself is waited for, and what it came to grief with is heard', async () => {
  const failures: unknown[] = [];
  const background = openBackground(error => failures.push(error));
  const { promise, resolve } = Promise.withResolvers<void>();
  let isDone = false;
  background.takeOn(() => promise);
  background.takeOn(async () => {
    throw new Error('nobody waits for this');
  });
  const settled = background.settled().then(() => {
    isDone = true;
  });
  await new Promise(setImmediate);
  expect(isDone).toBe(false);
  resolve();
  await settled;
  expect(failures).toMatchObject([{ message: 'nobody waits for this' }]);
});

test('no more is taken on than may be, until some of it is done', async () => {
  const background = openBackground(() => {}, 1);
  const { promise, resolve } = Promise.withResolvers<void>();
  expect([background.takeOn(() => promise), background.takeOn(() => promise)]).toEqual([true, false]);
  resolve();
  await background.settled();
  expect(background.takeOn(() => promise)).toBe(true);
});
