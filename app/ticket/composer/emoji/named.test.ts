import { expect, test } from 'vitest';
import { named } from './named.ts';

const one = (emoji: string, label: string, ...tags: string[]) => ({
  ...{ emoji, category: 0, version: 1, label, tags },
});
const EMOJI = [
  one('😍', 'Faccina con occhi a cuore', 'heart eyes'),
  one('💓', 'Cuore che batte', 'heart'),
  one('❤️', 'Cuore'),
  one('☕', 'Caffè', 'coffee'),
  one('👍', 'Thumbs up', '+1'),
  one('🙂‍↔️', 'Head shaking horizontally', 'no'),
  one('🙉', 'Hear-no-evil monkey', 'hear'),
  one('💘', 'Heart with arrow', 'cupid'),
  one('🔥', 'Fire', 'heat'),
];

test.each([
  ['cuore', ['❤️', '😍', '💓']],
  ['HEART', ['💓', '😍', '💘']],
  ['heart_e', ['😍']],
  ['hea', ['😍', '🔥', '💓', '🙂‍↔️', '🙉', '💘']],
  ['head', ['🙂‍↔️']],
  ['hear', ['🙉', '😍', '💓', '💘']],
  ['hear_no', ['🙉']],
  ['+1', ['👍']],
  ['caffe', ['☕']],
  ['thumbs_up', ['👍']],
  ['batt', ['💓']],
  ['atte', []],
])('REPLY-4: %s finds %j', (q, emoji) => {
  expect(named(EMOJI, q).map(found => found.emoji)).toEqual(emoji);
});

test('REPLY-4: no more are offered than are seen at a glance', () => {
  expect(
    named(
      Array.from({ length: 30 }, (_, at) => one(`${at}`, `Clock ${at}`)),
      'clock',
    ),
  ).toHaveLength(8);
});
