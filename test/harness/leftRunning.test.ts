import { expect, test } from 'vitest';
import { endedWithItsFile, endWhatIsLeft } from './leftRunning.ts';

test('what a test has not ended is ended with its file, and nothing twice', async () => {
  const ended: string[] = [];
  const begin = (name: string) =>
    endedWithItsFile(async () => {
      ended.push(name);
    });
  await begin('by its test')();
  begin('left');
  await endWhatIsLeft();
  await endWhatIsLeft();
  expect(ended).toEqual(['by its test', 'left']);
});

test('one that cannot be ended is told of, and keeps no other running', async () => {
  const ended: string[] = [];
  endedWithItsFile(() => Promise.reject(new Error('it hangs')));
  endedWithItsFile(async () => {
    ended.push('the other');
  });
  await expect(endWhatIsLeft()).rejects.toThrow('it hangs');
  expect(ended).toEqual(['the other']);
});
