import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import { isSequence, written } from './written.ts';

test.each([
  ['j', ['j'], false],
  ['X', ['⇧', 'x'], false],
  ['g a', ['g', 'a'], true],
  ['mod k', ['Ctrl', 'k'], false],
  ['mod Enter', ['Ctrl', '↵'], false],
  ['Escape', ['Esc'], false],
  ['?', ['?'], false],
])('%s is written %j', (keys, signs, oneAfterTheOther) => {
  expect(written(keys)).toEqual(signs);
  expect(isSequence(keys)).toBe(oneAfterTheOther);
});

test('no key has two meanings in one place', () => {
  const places = COMMANDS.map(command => `${command.keys} ${'by' in command ? command.by : ''}`);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});
