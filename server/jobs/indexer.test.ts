import { expect, test } from 'vitest';
import { type Pace, startIndexer } from './indexer.ts';

const HASTY: Pace = { everyMs: 1, rests: 1, afterFailureMs: 1 };

function listening() {
  const failures: unknown[] = [];
  return { failures, log: { error: (about: object) => failures.push(about) } };
}

test('VIEW-4: it goes on by itself, whether or not there was more to do, and after a failure', async () => {
  const { failures, log } = listening();
  const enough = Promise.withResolvers<void>();
  const answers = [true, false, new Error('the database is away'), true, false];
  let asked = 0;
  const index = async () => {
    const answer = answers[asked];
    asked += 1;
    if (asked > answers.length) enough.resolve();
    if (answer instanceof Error) throw answer;
    return answer ?? false;
  };
  const indexer = startIndexer(index, log, HASTY);
  await enough.promise;
  await indexer.stop();
  expect(failures).toEqual([{ err: answers[2] }]);
});

test('VIEW-4: stopped, it ends what it is doing, rests no longer, and begins nothing', async () => {
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  let done = 0;
  const index = async () => {
    begun.resolve();
    await goOn.promise;
    done += 1;
    return true;
  };
  const indexer = startIndexer(index, listening().log, { ...HASTY, everyMs: 3_600_000, rests: 1_000_000 });
  await begun.promise;
  const stopped = indexer.stop();
  goOn.resolve();
  await stopped;
  expect(done).toBe(1);
});
