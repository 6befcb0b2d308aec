import { expect, test } from 'vitest';
import { BARS, weighWidget } from './weigh.ts';

const weights = await weighWidget();

test('CHAT-1: every page of a shop carries a loader of at most 2 kB', () => {
  expect(weights.loader.gzip).toBeLessThanOrEqual(BARS.loader);
});

test.each(Object.entries(weights.firstMessage))(
  'CHAT-1: in %s, everything to send a first message is at most 16 kB',
  (_, { gzip }) => {
    expect(gzip).toBeLessThanOrEqual(BARS.first_message);
  },
);

test('CHAT-1 LANG-1: both languages are weighed', () => {
  expect(Object.keys(weights.firstMessage)).toEqual(['en', 'it']);
});
