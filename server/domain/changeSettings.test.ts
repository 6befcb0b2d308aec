import { describe, expect, test } from 'vitest';
import type { SettingsPatch } from '../../contract/settings.ts';
import { changeSettings } from './changeSettings.ts';
import type { Fields } from './mergePatch.ts';
import { SHIPPED_TEXTS } from './settingsTexts.ts';
import { completed } from './storedSettings.ts';
import { AGENT, accepted, facts } from './testFacts.ts';

const SHOP = {
  name: 'Morlane',
  organization_prefix: 'Morlane',
  default_sender_email: 'help@morlane.example',
  time_zone: 'Europe/Rome',
};

const change = (patch: SettingsPatch, own: Fields = {}) =>
  changeSettings(facts({ storedSettings: { ...SHOP, ...own } }), patch, AGENT);

/** What is stored beside the shop's name and addresses, and which fields are told to have changed. */
function stored(patch: SettingsPatch, own: Fields = {}) {
  const { settings, changes } = accepted(change(patch, own));
  const { name, organization_prefix, default_sender_email, time_zone, ...rest } = settings ?? {};
  return { rest, told: changes.flatMap(({ fields }) => Object.keys(fields ?? {})) };
}

describe('SET-2: a change', () => {
  test('is told once, with who made it and every field from and to', () => {
    const patch = { name: 'Morlane Roma', auto_responder: { audience: 'off' as const } };
    expect(change(patch)).toEqual({
      settings: { ...SHOP, name: 'Morlane Roma', auto_responder: { audience: 'off' } },
      changes: [
        {
          type: 'settings.updated',
          actor: AGENT,
          profileId: null,
          fields: {
            name: { from: 'Morlane', to: 'Morlane Roma' },
            'auto_responder.audience': { from: 'all', to: 'off' },
          },
        },
      ],
    });
  });

  test.each<[string, SettingsPatch, Fields?]>([
    ['nothing', {}],
    ['empty groups', { auto_responder: {}, keywords: {}, keyword_responses: { it: {} } }],
    ['what is so already', { double_opt_in: false, attribution_window_hours: 24, name: 'Morlane' }],
    ['the shipped text', { auto_responder: { text_all: SHIPPED_TEXTS.en.autoAll } }],
    ['null where nothing is its own', { auto_responder: { text_all: null }, texts_answered_here: null }],
    ['a shop that answers here already', { texts_answered_here: true }, { texts_answered_here: true }],
    ['all as it is', completed(SHOP)],
  ])('of %s is none', (_, patch, own) => {
    expect(change(patch, own)).toEqual({ changes: [] });
  });
});

describe('SET-2: what is stored', () => {
  test.each<[string, SettingsPatch, Fields, Fields]>([
    ['what differs', { opt_out_match: 'contains' }, {}, { opt_out_match: 'contains' }],
    ['not what is as shipped again', { opt_out_match: 'exact' }, { opt_out_match: 'contains' }, {}],
    [
      'one field of a group, beside its others',
      { auto_responder: { period_minutes: 5 } },
      { auto_responder: { audience: 'off' } },
      { auto_responder: { audience: 'off', period_minutes: 5 } },
    ],
    [
      'one text in one language',
      { keyword_responses: { it: { help: 'Scrivi' } } },
      { keyword_responses: { it: { stop: 'Ciao' }, en: { stop: 'Bye' } } },
      { keyword_responses: { it: { stop: 'Ciao', help: 'Scrivi' }, en: { stop: 'Bye' } } },
    ],
    [
      'no text for which null is given',
      { keyword_responses: { it: { stop: null } }, auto_responder: { text_all: null } },
      { keyword_responses: { it: { stop: 'Ciao' } }, auto_responder: { text_all: 'Hi', period_minutes: 5 } },
      { auto_responder: { period_minutes: 5 } },
    ],
    [
      'texts without white space around',
      { auto_responder: { text_all: ' \n Hi \n' } },
      {},
      { auto_responder: { text_all: 'Hi' } },
    ],
    [
      'words folded',
      { keywords: { stop: ['basta!', ' Non  più '], join: ['ＭＯＲＬＡＮＥ'] } },
      {},
      { keywords: { stop: ['BASTA', 'NON PIU'], join: ['MORLANE'] } },
    ],
    [
      'a list of words anew',
      { keywords: { stop: ['LASCIA'] } },
      { keywords: { stop: ['BASTA'] } },
      { keywords: { stop: ['LASCIA'] } },
    ],
    ['no empty list of words', { keywords: { stop: [] } }, { keywords: { stop: ['BASTA'] } }, {}],
    [
      'a word that moves to another kind',
      { keywords: { stop: [], help: ['BASTA'] } },
      { keywords: { stop: ['BASTA'] } },
      { keywords: { help: ['BASTA'] } },
    ],
    ['that nobody has said', { texts_answered_here: null }, { texts_answered_here: false }, {}],
  ])('%s', (_, patch, own, rest) => {
    expect(stored(patch, own).rest).toEqual(rest);
  });

  test.each([
    ['europe/rome', 'Europe/Rome', []],
    ['America/New_York', 'America/New_York', ['time_zone']],
    ['asia/tokyo', 'Asia/Tokyo', ['time_zone']],
    ['Asia/Kolkata', 'Asia/Kolkata', ['time_zone']],
    ['UTC', 'UTC', ['time_zone']],
  ])('the time zone %s as %s', (time_zone, spelled, told) => {
    const decision = accepted(change({ time_zone }));
    expect(stored({ time_zone }).told).toEqual(told);
    expect(decision.settings?.time_zone ?? SHOP.time_zone).toBe(spelled);
  });
});

describe('AUTO-2 LANG-1 CHAT-3: the language', () => {
  const CHATS = ['welcome_message', 'office_hours_replies.outside'];

  test('takes the shipped texts of the auto-responder and the chat with it', () => {
    expect(stored({ language: 'it' })).toEqual({
      rest: { language: 'it' },
      told: ['language', 'auto_responder.text_all', 'auto_responder.text_non_consented', ...CHATS],
    });
  });

  test("leaves the shop's own alone", () => {
    const own = { auto_responder: { text_all: 'Ciao' } };
    expect(stored({ language: 'it' }, own)).toEqual({
      rest: { language: 'it', ...own },
      told: ['language', 'auto_responder.text_non_consented', ...CHATS],
    });
  });
});

describe('AUTO-5: that texts are answered here', () => {
  test.each<[SettingsPatch, Fields, Fields]>([
    [{}, {}, { audience: 'non_consented' }],
    [{}, { auto_responder: { period_minutes: 5 } }, { audience: 'non_consented', period_minutes: 5 }],
    [{ auto_responder: { period_minutes: 5 } }, {}, { audience: 'non_consented', period_minutes: 5 }],
    [{ auto_responder: { audience: 'off' } }, {}, { audience: 'off' }],
  ])('with %j on %j makes it %j', (patch, own, auto_responder) => {
    expect(stored({ texts_answered_here: true, ...patch }, own).rest).toEqual({
      auto_responder,
      texts_answered_here: true,
    });
  });

  test('says nothing of the audience when it is denied, or was known', () => {
    expect(stored({ texts_answered_here: false }).rest).toEqual({ texts_answered_here: false });
    const known = { texts_answered_here: true, auto_responder: { audience: 'off' } };
    expect(change({ texts_answered_here: true }, known)).toEqual({ changes: [] });
  });
});

describe('SET-2: what cannot be is refused, with the field named', () => {
  test.each<[string, string, SettingsPatch, Fields?]>([
    ['unknown_time_zone', '/time_zone', { time_zone: 'Europe/Atlantis' }],
    ['unknown_time_zone', '/time_zone', { time_zone: '+02:00' }],
    ['unknown_time_zone', '/time_zone', { time_zone: '' }],
    ['unknown_time_zone', '/time_zone', { time_zone: ' Europe/Rome' }],
    ['window_out_of_range', '/attribution_window_hours', { attribution_window_hours: 0 }],
    ['window_out_of_range', '/attribution_window_hours', { attribution_window_hours: -1 }],
    ['window_out_of_range', '/attribution_window_hours', { attribution_window_hours: 721 }],
    ['window_out_of_range', '/attribution_window_hours', { attribution_window_hours: 10_000 }],
    ['target_out_of_range', '/answer_target_minutes', { answer_target_minutes: 0 }],
    ['target_out_of_range', '/answer_target_minutes', { answer_target_minutes: 10_081 }],
    ['undo_out_of_range', '/undo_send_seconds', { undo_send_seconds: -1 }],
    ['undo_out_of_range', '/undo_send_seconds', { undo_send_seconds: 31 }],
    ['period_out_of_range', '/auto_responder/period_minutes', { auto_responder: { period_minutes: 0 } }],
    ['period_out_of_range', '/auto_responder/period_minutes', { auto_responder: { period_minutes: 10_081 } }],
    ['keyword_empty', '/keywords/join/0', { keywords: { join: ['🙂'] } }],
    ['keyword_empty', '/keywords/stop/1', { keywords: { stop: ['BASTA', ' ! '] } }],
    ['keyword_too_long', '/keywords/help/0', { keywords: { help: ['x'.repeat(41)] } }],
    ['keyword_too_long', '/keywords/help/0', { keywords: { help: ['ß'.repeat(21)] } }],
    ['keyword_is_compliance', '/keywords/stop/0', { keywords: { stop: ['stop!'] } }],
    ['keyword_is_compliance', '/keywords/join/0', { keywords: { join: ['Arrêt'] } }],
    ['keyword_is_compliance', '/keywords/help/0', { keywords: { help: ['abmelden'] } }],
    ['keyword_is_compliance', '/keywords/start/0', { keywords: { start: ['stop-all'] } }],
    ['keyword_is_compliance', '/keywords/stop/0', { keywords: { stop: ['Hilfe'] } }],
    ['keyword_is_compliance', '/keywords/join/1', { keywords: { join: ['SALE', 'unstop'] } }],
    ['keyword_taken', '/keywords/join/0', { keywords: { join: ['join'] } }],
    ['keyword_taken', '/keywords/stop/0', { keywords: { stop: ['JOIN'] } }],
    ['keyword_taken', '/keywords/join/1', { keywords: { join: ['SALE', 'sale.'] } }],
    ['keyword_taken', '/keywords/join/0', { keywords: { help: ['Sale'], join: ['SALE'] } }],
    [
      'keyword_taken',
      '/keywords/join/0',
      { keywords: { join: ['basta'] } },
      { keywords: { stop: ['BASTA'] } },
    ],
  ])('%s at %s', (refused, pointer, patch, own) => {
    expect(change(patch, own)).toEqual({ refused, pointer });
  });

  test.each([1, 24, 720])('ATTR-1: a window of %i hours can be', attribution_window_hours => {
    expect(completed({ ...SHOP, ...stored({ attribution_window_hours }).rest })).toMatchObject({
      attribution_window_hours,
    });
  });

  test.each([0, 1, 30])('REPLY-10: %i seconds to take a reply back can be', undo_send_seconds => {
    expect(completed({ ...SHOP, ...stored({ undo_send_seconds }).rest })).toMatchObject({
      undo_send_seconds,
    });
  });

  test.each([1, 60, 10_080])('AUTO-3: a period of %i minutes can be', period_minutes => {
    const { rest } = stored({ auto_responder: { period_minutes } });
    expect(completed({ ...SHOP, ...rest }).auto_responder.period_minutes).toBe(period_minutes);
  });

  test('SMS-5: a word of 40 characters can be', () => {
    expect(stored({ keywords: { join: ['x'.repeat(40)] } }).rest).toEqual({
      keywords: { join: ['X'.repeat(40)] },
    });
  });
});

describe('AUTO-2 SMS-5: a variable that is not known is refused with its name and position', () => {
  test.each<[string, SettingsPatch, string, number]>([
    ['/auto_responder/text_all', { auto_responder: { text_all: 'Hi {{name}}' } }, 'name', 4],
    ['/auto_responder/text_all', { auto_responder: { text_all: '  {{name}}' } }, 'name', 3],
    ['/auto_responder/text_non_consented', { auto_responder: { text_non_consented: '{{email' } }, 'email', 1],
    ['/keyword_responses/it/stop', { keyword_responses: { it: { stop: 'Ciao {{nome}}' } } }, 'nome', 6],
    [
      '/keyword_responses/de/confirm',
      { keyword_responses: { en: { join: '{{Email}}', help: null }, de: { confirm: '{{x}}' } } },
      'x',
      1,
    ],
  ])('%s', (pointer, patch, variable, position) => {
    expect(change(patch)).toEqual({ refused: 'unknown_variable', pointer, about: { variable, position } });
  });
});
