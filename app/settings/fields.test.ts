import { expect, test } from 'vitest';
import { Settings, SettingsPatch } from '../../contract/settings.ts';
import { Language } from '../../contract/vocabulary.ts';
import { differing, factorOf, factorsIn, fieldsOf, patchOf } from './fields.ts';
import { FIRST_HOURS } from './officeHours/hours.ts';

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
  answer_target_minutes: 60,
  answer_target_in_office_hours: false,
  opt_out_match: 'exact',
  double_opt_in: false,
  show_customer_media: false,
  keywords: { join: [], stop: ['BASTA'], start: [], help: [] },
  keyword_responses: Object.fromEntries(Language.options.map(one => [one, responses(one)])),
  texts_answered_here: null,
  undo_send_seconds: 5,
  shorten_links: true,
  unread_badge: true,
  link_domain: null,
  support_email: { from: null, reply_to: 'care@morlane.example' },
  round_robin: { enabled: false, hand_out: true, grace_minutes: 5 },
  email_notifications: {
    ...{ on: false, recipients: ['ada@morlane.example'], every_message: false, unsubscribed: [] },
  },
  credits: { monthly_allowance: null, picture: 3, country_factors: { US: 2.5, CH: 1.2 } },
  welcome_message: 'Hello',
  office_hours: null,
  office_hours_replies: { inside: '', outside: 'Later' },
  web_chat: {
    ...{ color: '#3f4a2c', font: 'system', corners: 'round', launcher_side: 'right', launcher_label: '' },
    ...{ ask_email_after_minutes: 3, sites: ['morlane.example'] },
  },
  logo_media_id: null,
  privacy_url: null,
  terms_url: 'https://morlane.example/terms',
});
const fields = fieldsOf(settings);

test('SET-1: every setting is a field by the pointer that the server names it by', () => {
  expect(fields).toMatchObject({
    '/name': 'Morlane',
    '/attribution_window_hours': '24',
    '/undo_send_seconds': '5',
    '/auto_responder/audience': 'all',
    '/auto_responder/period_minutes': '60',
    '/keywords/stop': ['BASTA'],
    '/keywords/join': [],
    '/keyword_responses/de/confirm': 'de confirm',
    '/shorten_links': true,
    '/unread_badge': true,
    '/link_domain': '',
    '/support_email/reply_to': 'care@morlane.example',
    '/round_robin/enabled': false,
    '/round_robin/hand_out': true,
    '/round_robin/grace_minutes': '5',
    '/email_notifications/recipients': ['ada@morlane.example'],
    '/email_notifications/every_message': false,
    '/credits/monthly_allowance': '',
    '/credits/picture': '3',
    '/credits/country_factors/US': '2.5',
    '/office_hours_replies/inside': '',
    '/web_chat/ask_email_after_minutes': '3',
    '/web_chat/sites': ['morlane.example'],
    '/web_chat/launcher_side': 'right',
    '/logo_media_id': '',
    '/terms_url': 'https://morlane.example/terms',
  });
});

test('CHAT-3: office hours are one field, which is replaced whole', () => {
  expect(fields['/office_hours']).toBeNull();
  const changed = fieldsOf({ ...settings, office_hours: FIRST_HOURS });
  expect(changed['/office_hours']).toEqual(FIRST_HOURS);
  expect(Object.keys(changed)).toEqual(Object.keys(fields));
  expect(patchOf(differing({ '/office_hours': FIRST_HOURS }, fields))).toEqual({ office_hours: FIRST_HOURS });
  expect(patchOf(differing({ '/office_hours': null }, changed))).toEqual({ office_hours: null });
  expect(differing({ '/office_hours': structuredClone(FIRST_HOURS) }, changed)).toEqual({});
});

test('SET-1: a colour is sent as it is meant, and what is none as it is, to be refused', () => {
  expect(patchOf({ '/web_chat/color': '6A5' })).toEqual({ web_chat: { color: '#66aa55' } });
  expect(patchOf({ '/web_chat/color': 'moss' })).toEqual({ web_chat: { color: 'moss' } });
});

test('CHAT-3 SET-1: what the chat says may be nothing, and is no less said', () => {
  const patch = patchOf({
    '/welcome_message': '',
    '/office_hours_replies/outside': null,
    '/web_chat/ask_email_after_minutes': '',
    '/web_chat/launcher_label': '',
    '/logo_media_id': '',
    '/terms_url': ' ',
  });
  expect(patch).toEqual({
    welcome_message: '',
    office_hours_replies: { outside: null },
    web_chat: { ask_email_after_minutes: null, launcher_label: '' },
    logo_media_id: null,
    terms_url: null,
  });
  expect(SettingsPatch.safeParse(patch).success).toBe(true);
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

test('SET-1: what is wiped out and may be is set no more', () => {
  const wiped = { '/link_domain': ' ', '/support_email/reply_to': '', '/credits/monthly_allowance': '' };
  const patch = patchOf(wiped);
  expect(patch).toEqual({
    link_domain: null,
    support_email: { reply_to: null },
    credits: { monthly_allowance: null },
  });
  expect(SettingsPatch.safeParse(patch).success).toBe(true);
});

test('REPLY-6: prices are numbers, and one that is wiped out is refused: nothing is no price, and 0 is one', () => {
  const edits = { '/credits/picture': '2.5', '/credits/country_factors/IT': '0' };
  expect(patchOf(edits)).toEqual({ credits: { picture: 2.5, country_factors: { IT: 0 } } });
  for (const at of ['/credits/picture', '/credits/country_factors/IT'])
    expect(SettingsPatch.safeParse(patchOf({ [at]: '' })).success).toBe(false);
});

test('REPLY-6: countries have factors of their own until they are removed', () => {
  expect(factorsIn(fields)).toEqual([
    ['CH', factorOf('CH')],
    ['US', factorOf('US')],
  ]);
  const edits = { [factorOf('US')]: null, [factorOf('IT')]: '1.5' };
  expect(factorsIn({ ...fields, ...edits }).map(([country]) => country)).toEqual(['CH', 'IT']);
  expect(patchOf(differing(edits, fields))).toEqual({ credits: { country_factors: { US: null, IT: 1.5 } } });
});
