import { expect, test } from 'vitest';
import { atMost } from './atMost.ts';

test('so many at once, the others in their order, whatever becomes of those before', async () => {
  const two = atMost(2);
  const begun: string[] = [];
  const under = new Map<string, PromiseWithResolvers<string>>();
  const start = (name: string) =>
    two(() => {
      begun.push(name);
      const work = Promise.withResolvers<string>();
      under.set(name, work);
      return work.promise;
    });
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(start);
  expect(begun).toEqual(['a', 'b']);
  under.get('b')?.reject(new Error('b fails'));
  await expect(b).rejects.toThrow('b fails');
  expect(begun).toEqual(['a', 'b', 'c']);
  under.get('a')?.resolve('done');
  expect(await a).toBe('done');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  for (const name of ['c', 'd']) under.get(name)?.resolve(name);
  expect(await Promise.all([c, d])).toEqual(['c', 'd']);
});
