import { readdirSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { compileMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
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

const wants = (message = '') => [...new Set(namesIn(compileMessageOrThrow(message)))].sort();

type Texts = Record<string, string>;

const APP = new URL('../', import.meta.url);

async function catalog(place: string, language: string): Promise<Texts> {
  return (await import(new URL(`${place}${language}.ts`, APP).href))[language];
}

/** Wherever there are words: a place that is added is looked at too. */
const places = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter(path => /(^|\/)words\/en\.ts$/.test(path))
  .map(path => path.slice(0, -'en.ts'.length));

const catalogs = await Promise.all(
  places.map(async place => ({
    place,
    inEnglish: await catalog(place, 'en'),
    inItalian: await catalog(place, 'it'),
  })),
);

describe.each(catalogs)('LANG-1: in $place', ({ inEnglish, inItalian }) => {
  test('both languages have the same words', () => {
    expect(Object.keys(inItalian).toSorted()).toEqual(Object.keys(inEnglish).toSorted());
  });

  test.each(Object.keys(inEnglish))('%s wants the same in both languages', key => {
    expect(wants(inItalian[key])).toEqual(wants(inEnglish[key]));
  });

  test('nothing shouts, apologizes or begs', () => {
    const texts = [...Object.values(inEnglish), ...Object.values(inItalian)];
    expect(texts.filter(text => /!|\b(oops|please|sorry|per favore|spiacenti)\b/i.test(text))).toEqual([]);
  });
});

test('LANG-1: some places have words of their own, and no word stands in two', () => {
  expect(places.toSorted()).toEqual([
    'door/words/',
    'firstRun/words/',
    'install/words/',
    'notify/words/',
    'palette/words/',
    'profile/words/',
    'reports/words/',
    'settings/words/',
    'ticket/history/words/',
    'words/',
    'workspaces/words/',
  ]);
  const keys = catalogs.flatMap(({ inEnglish }) => Object.keys(inEnglish));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
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
