import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { pseudo } from './pseudo.ts';

function say(message: string, values = {}): string {
  const words = { it: pseudo(compileMessageOrThrow(message)) };
  return setupI18n({ locale: 'en', messages: { en: words } })._('it', values);
}

test('LANG-1: what is filled in, chosen or marked stays as it is', () => {
  expect(say('Read {count, plural, one {# ticket} other {# tickets}}', { count: 3 })).toBe(
    '⟦Řéááđ 3 ŧŧííçķééŧšš⟧',
  );
  expect(say('<0>{name}</0> typed', { name: 'Mara' })).toBe('⟦<0>Mara</0> ŧýýþééđ⟧');
});

test('LANG-1: a sentence is 1.4 times as long, without its brackets', () => {
  const sentence = 'Mara cannot be texted, for she has asked for no more texts on the third of March.';
  expect((say(sentence).length - 2) / sentence.length).toBeCloseTo(1.4, 1);
});
