import { describe, expect, test } from 'vitest';
import { matchingMembers, mentionBefore, piecesWithMentions, stillMentioned } from './mentions.ts';

const noa = { id: 'n', name: 'Noa Albrecht' };
const jonas = { id: 'j', name: 'Jonas Brandt' };
const zoe = { id: 'z', name: 'Zoë Noah' };
const short = { id: 's', name: 'Noa' };

describe('whom an @ asks for', () => {
  test.each([
    ['alone', '@', 1, { start: 0, end: 1, q: '' }],
    ['behind a word', 'see @jo', 7, { start: 4, end: 7, q: 'jo' }],
    ['on a new line', 'see\n@n', 6, { start: 4, end: 6, q: 'n' }],
    ['with a first name', '@Jonas B', 8, { start: 0, end: 8, q: 'Jonas B' }],
    ['in a bracket', '(@n', 3, { start: 1, end: 3, q: 'n' }],
  ])('%s', (_, text, caret, asked) => {
    expect(mentionBefore(text, caret)).toEqual(asked);
  });

  test.each([
    ['an address', 'care@morlane', 12],
    ['what stands behind the caret', 'a @noa', 1],
    ['what stands alone', 'at @ noon', 6],
    ['another line', '@noa\nand', 8],
    ['a long sentence', `@${'x'.repeat(41)}`, 42],
    ['nothing', '', 0],
  ])('%s asks for nobody', (_, text, caret) => {
    expect(mentionBefore(text, caret)).toBeNull();
  });
});

test.each([
  ['', [noa, jonas, zoe]],
  ['noa', [noa, zoe]],
  ['bra', [jonas]],
  ['zoe no', [zoe]],
  ['oa', []],
])('“%s” finds whose names begin so', (q, found) => {
  expect(matchingMembers([noa, jonas, zoe], q)).toEqual(found);
});

test('who was chosen and erased again is not mentioned, and nobody twice', () => {
  const text = 'for @Jonas Brandt, and @Jonas Brandt again';
  expect(stillMentioned(text, [noa, jonas, jonas])).toEqual([jonas]);
});

test('names stand out whole, the longer of two first, and every character stays', () => {
  const text = '@Noa Albrecht: ask @Noa or @Noah. @Jonas Brandt';
  const pieces = piecesWithMentions(text, [short, noa]);
  expect(pieces.filter(piece => piece.mentioned).map(piece => piece.text)).toEqual(['@Noa Albrecht', '@Noa']);
  expect(pieces.map(piece => piece.text).join('')).toBe(text);
});
