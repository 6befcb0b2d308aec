import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../contract/shapes.ts';
import { en } from '../words/en.ts';
import { it as italian } from '../words/it.ts';
import { detailText, idIn, withTried } from './problemWords.ts';
import { en as settingsEn } from './words/en.ts';
import { it as settingsItalian } from './words/it.ts';
import type { SettingsSay } from './words/useSettingsWords.ts';

function wordsIn(locale: string, catalog: Record<string, string>) {
  const compiled = Object.entries(catalog).map(([key, text]) => [key, compileMessage(text)]);
  const i18n = setupI18n({ locale, messages: { [locale]: Object.fromEntries(compiled) } });
  const t: SettingsSay = (key, ...values) => i18n._(key, values[0]);
  return { t, locale };
}

const aProblem = (kind: Problem['kind'], detail: string): Problem => ({
  ...{ id: `${kind}:1`, kind, detail, at: '2026-11-10T09:00:00.000Z' },
  ...{ from: null, to: '+393475550142', provider_id: null, ticket_id: null, may_retry: false },
});

describe.each([
  ['English', wordsIn('en', { ...en, ...settingsEn })],
  ['Italian', wordsIn('it', { ...italian, ...settingsItalian })],
])('SET-1 LANG-1: in %s', (language, words) => {
  test.each(Problem.shape.kind.options)('%s has its name and what to do', kind => {
    expect(words.t(`problem.${kind}`)).not.toContain('problem.');
    expect(words.t(`problem.${kind}Do`)).not.toContain('problem.');
  });

  test.each<[Problem['kind'], string, RegExp, RegExp]>([
    ['send_failed', 'landline', /\+39 347 555 0142 is a landline/, /\+39 347 555 0142 è un numero fisso/],
    ['send_failed', '39999', /code 39999/, /codice 39999/],
    ['send_unknown', 'lost', /no trace/, /traccia/],
    ['mail_failed', '550 No such user', /said: 550 No such user$/, /risposto: 550 No such user$/],
    ['mail_failed', '', /^$/, /^$/],
    ['credits_low', '8700 / 10000', /^8,700 of 10,000 credits$/, /^8700 di 10\.000 crediti$/],
    ['coupon_low', 'Ten: off: 3', /^Ten: off: 3 codes left$/, /^Ten: off: 3 codici rimasti$/],
    ['coupon_low', 'Ten off: 0', /^Ten off: no code left$/, /^Ten off: nessun codice rimasto$/],
    ['forged_signature', 'wrong_signature', /does not match/, /non corrisponde/],
    ['forged_signature', 'no_signature', /carries no signature/, /nessuna firma/],
    ['forged_shop_news', 'wrong_signature', /does not match/, /non corrisponde/],
    ['forged_shop_news', 'unknown_account', /no shop that is connected/, /non è un negozio collegato/],
    ['privacy_request', 'customers/redact', /is to be erased/, /vanno cancellati/],
    ['unknown_number', 'whatever', /No number of this workspace/, /nessun numero/],
  ])('%s with “%s” reads well', (kind, detail, english, inItalian) => {
    expect(detailText(aProblem(kind, detail), words)).toMatch(language === 'English' ? english : inItalian);
  });
});

test('SET-1: a problem names what it is about by the id after its kind', () => {
  expect(idIn({ id: 'coupon:0193-a:b' })).toBe('0193-a:b');
});

test('REPLY-8: what was tried again stays in its place, and is there once while it is a problem', () => {
  const at = (id: string, time: string) => ({ ...aProblem('send_failed', 'other'), id, at: time });
  const [first, second, third] = [
    at('a', '2026-11-10T11:00Z'),
    at('b', '2026-11-10T10:00Z'),
    at('c', '2026-11-10T09:00Z'),
  ];
  const shown = withTried([first, third], [second, third]);
  expect(shown.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
