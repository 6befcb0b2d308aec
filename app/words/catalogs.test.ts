import { setupI18n } from '@lingui/core';
import { compileMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { it as italian } from './it.ts';

/** Names that a message wants filled in, the ones within its choices too. */
function namesIn(tokens: unknown): string[] {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap(token => {
    if (!Array.isArray(token)) return [];
    const [name, , choices] = token as [string, string?, object?];
    return [name, ...Object.values(choices ?? {}).flatMap(namesIn)];
  });
}

const wants = (message: string) => [...new Set(namesIn(compileMessageOrThrow(message)))].sort();

test.each(Object.keys(en) as (keyof typeof en)[])('%s wants the same in both languages', key => {
  expect(wants(italian[key])).toEqual(wants(en[key]));
});

test('nothing shouts, apologizes or begs', () => {
  const texts = [...Object.values(en), ...Object.values(italian)];
  expect(texts.filter(text => /!|\b(oops|please|sorry|per favore|spiacenti)\b/i.test(text))).toEqual([]);
});

test('plurals and days are chosen by the language', () => {
  const messages = {
    count: compileMessage(italian['list.open']),
    stop: compileMessage(italian['blocked.stop']),
  };
  const i18n = setupI18n({ locale: 'it', messages: { it: messages } });
  expect(i18n._('count', { count: 1 })).toBe('1 aperto');
  expect(i18n._('count', { count: 3 })).toBe('3 aperti');
  expect(
    i18n._('stop', { name: 'Mara', keyword: 'STOP', day: 'other', time: '19:33', date: '3 marzo' }),
  ).toBe('Mara non può ricevere SMS: STOP ricevuto il 3 marzo.');
});
