import { expect, test } from 'vitest';
import { BAR, weighFirstLoad } from './weigh.ts';

const weights = await weighFirstLoad();

test.each(Object.entries(weights))(
  'LANG-1: in %s, the inbox loads at most 180 kB of scripts first',
  (_, { gzip }) => {
    expect(gzip).toBeLessThanOrEqual(BAR);
  },
);

test('LANG-1: every language of the inbox is weighed', () => {
  expect(Object.keys(weights)).toEqual(['en', 'it']);
});
