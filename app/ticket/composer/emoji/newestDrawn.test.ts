import { expect, test } from 'vitest';
import { newestDrawn } from './newestDrawn.ts';

const EMOJI = [
  { emoji: '😀', version: 1 },
  { emoji: '🐢', version: 0.6 },
  { emoji: '🫠', version: 14 },
  { emoji: '🫨', version: 15 },
  { emoji: '🩷', version: 15 },
  { emoji: '🫩', version: 16 },
];

test.each<[string, string[], number]>([
  ['all of them', [], 16],
  ['not the newest', ['🫩'], 15],
  ['the newest but for one of an older version', ['🫩', '🩷'], 14],
  ['a version without the one before it', ['🩷'], 16],
  ['only the oldest', ['😀', '🫠', '🫨', '🩷', '🫩'], 0.6],
  ['none', EMOJI.map(({ emoji }) => emoji), 0.6],
])('REPLY-4: a font that draws %s', (_, missing, newest) => {
  expect(newestDrawn(EMOJI, emoji => !missing.includes(emoji))).toBe(newest);
});
