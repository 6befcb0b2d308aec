import { expect, test } from 'vitest';
import { Settings, SettingsPatch } from '../../contract/settings.ts';
import { Language } from '../../contract/vocabulary.ts';
import { differing, fieldsOf, patchOf } from './fields.ts';

const responses = (language: string) =>
  Object.fromEntries(['join', 'stop', 'start', 'help', 'confirm'].map(kind => [kind, `${language} ${kind}`]));

const settings = Settings.parse({
  name: 'Morlane',
  organization_prefix: 'Morlane',
  default_sender_email: 'care@morlane.example',
  time_zone: 'Europe/Rome',
  language: 'en',
  auto_responder: { audience: 'all', text_all: 'All', text_non_consented: 'Others', period_minutes: 60 },
  attribution_window_hours: 24,
  opt_out_match: 'exact',
  double_opt_in: false,
  show_customer_media: false,
  keywords: { join: [], stop: ['BASTA'], start: [], help: [] },
  keyword_responses: Object.fromEntries(Language.options.map(one => [one, responses(one)])),
  texts_answered_here: null,
});
const fields = fieldsOf(settings);

test('SET-1: every setting is a field by the pointer that the server names it by', () => {
  expect(fields).toMatchObject({
    '/name': 'Morlane',
    '/attribution_window_hours': '24',
    '/auto_responder/audience': 'all',
    '/auto_responder/period_minutes': '60',
    '/keywords/stop': ['BASTA'],
    '/keywords/join': [],
    '/keyword_responses/de/confirm': 'de confirm',
  });
});

test('SET-2: only what differs is saved, and typed numbers are numbers again', () => {
  const edits = {
    '/name': 'Morlane',
    '/attribution_window_hours': '48',
    '/auto_responder/text_all': 'Hello',
    '/keywords/stop': ['BASTA', 'ADDIO'],
    '/keywords/help': [],
    '/keyword_responses/it/help': 'Aiuto',
    '/keyword_responses/it/stop': 'Fine',
  };
  const patch = patchOf(differing(edits, fields));
  expect(patch).toEqual({
    attribution_window_hours: 48,
    auto_responder: { text_all: 'Hello' },
    keywords: { stop: ['BASTA', 'ADDIO'] },
    keyword_responses: { it: { help: 'Aiuto', stop: 'Fine' } },
  });
  expect(SettingsPatch.safeParse(patch).success).toBe(true);
});

test('SET-2: a number that was wiped out is outside of every range, and no hole in the patch', () => {
  expect(patchOf({ '/auto_responder/period_minutes': '' })).toEqual({
    auto_responder: { period_minutes: 0 },
  });
});

test('AUTO-2: null puts a shipped text back', () => {
  expect(patchOf({ '/auto_responder/text_all': null })).toEqual({ auto_responder: { text_all: null } });
});
