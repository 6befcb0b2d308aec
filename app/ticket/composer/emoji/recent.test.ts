import type { EmojiData } from 'frimousse';
import { expect, test } from 'vitest';
import { baseOf, MOST_RECENT, recentFirst, usedOf } from './recent.ts';

const one = (emoji: string, category: number, more = {}) => ({
  ...{ emoji, category, label: emoji, version: 1, tags: [] },
  ...more,
});
const SKINS = { light: '👋🏻', 'medium-light': '👋🏼', medium: '👋🏽', 'medium-dark': '👋🏾', dark: '👋🏿' };
const DATA: EmojiData = {
  locale: 'en',
  emojis: [one('😀', 0), one('😂', 0), one('👋', 1, { skins: SKINS }), one('🐢', 3)],
  categories: [
    { index: 0, label: 'Smileys' },
    { index: 1, label: 'People' },
  ],
  skinTones: { light: '', 'medium-light': '', medium: '', 'medium-dark': '', dark: '' },
};

test('REPLY-4: an emoji that is used comes first, and is there once', () => {
  expect(usedOf(['😂', '👋', '😀'], '👋')).toEqual(['👋', '😂', '😀']);
  expect(usedOf([], '🐢')).toEqual(['🐢']);
});

test('REPLY-4: of emoji used long ago nothing is kept', () => {
  const many = Array.from({ length: MOST_RECENT }, (_, at) => `${at}`);
  expect(usedOf(many, '🐢')).toEqual(['🐢', ...many.slice(0, -1)]);
});

test.each([
  ['👋', '👋'],
  ['👋🏽', '👋'],
  ['🐢', '🐢'],
  ['🦖', null],
])('REPLY-4: %s is kept as %s', (emoji, base) => {
  expect(baseOf(DATA, emoji)).toBe(base);
});

test('REPLY-4: emoji of late stand before the others, in their order, and nowhere else', () => {
  const { categories, emojis } = recentFirst(DATA, ['🐢', '🦖', '😂'], 'Recent');
  expect(categories.map(({ label }) => label)).toEqual(['Recent', 'Smileys', 'People']);
  expect(emojis.map(({ emoji, category }) => [emoji, category])).toEqual([
    ['🐢', -1],
    ['😂', -1],
    ['😀', 0],
    ['👋', 1],
  ]);
});

test('REPLY-4: who has used none yet sees none of late', () => {
  expect(recentFirst(DATA, [], 'Recent')).toBe(DATA);
});
