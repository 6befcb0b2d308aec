import { describe, expect, test } from 'vitest';
import { type HoursBlock, WEEKDAYS, type Weekday } from '../../contract/officeHours.ts';
import { SettingsPatch } from '../../contract/settings.ts';
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

const LOGO = '0195512e-7a00-7000-8000-000000000001';

const picture = (id: string) => ({
  ...{ workspaceId: 'shop-1', id, contentType: 'image/png', width: 1, height: 1, bytes: 1 },
  ...{ createdBy: null, createdAt: new Date() },
});

/** As it comes over the wire. */
const change = (patch: unknown, own: Fields = {}) =>
  changeSettings(
    facts({ storedSettings: { ...SHOP, ...own }, uploads: [picture(LOGO)] }),
    SettingsPatch.parse(patch),
    AGENT,
  );

function stored(patch: unknown, own: Fields = {}): Fields {
  const { settings = { ...SHOP, ...own } } = accepted(change(patch, own));
  const { name, organization_prefix, default_sender_email, time_zone, ...rest } = settings;
  return rest;
}

const block = (text: string): HoursBlock => {
  const [from = '', to = ''] = text.split('-');
  return { from, to };
};

/** Days that are not named have no hours. */
const week = (named: Partial<Record<Weekday, string[]>>) =>
  Object.fromEntries(WEEKDAYS.map(day => [day, (named[day] ?? []).map(block)]));

const holiday = (date: string, ...hours: string[]) => ({ date, name: null, hours: hours.map(block) });

const OPEN = { days: week({ mon: ['09:00-12:00', '13:00-18:00'] }), holidays: [holiday('2026-12-25')] };

describe('CHAT-3 SET-2: what is stored of the web chat', () => {
  test.each<[string, unknown, Fields, Fields]>([
    ['a welcome', { welcome_message: ' Ciao \n' }, {}, { welcome_message: 'Ciao' }],
    ['no welcome', { welcome_message: ' ' }, {}, { welcome_message: '' }],
    ['the shipped one again', { welcome_message: null }, { welcome_message: '' }, {}],
    ['nothing of the shipped one', { welcome_message: SHIPPED_TEXTS.en.chat.welcome }, {}, {}],
    [
      'one reply beside the other',
      { office_hours_replies: { inside: 'Soon' } },
      { office_hours_replies: { outside: '' } },
      { office_hours_replies: { inside: 'Soon', outside: '' } },
    ],
    [
      'the shipped replies again',
      { office_hours_replies: { inside: null, outside: null } },
      { office_hours_replies: { inside: 'Soon', outside: '' } },
      {},
    ],
    ['hours', { office_hours: OPEN }, {}, { office_hours: OPEN }],
    ['that it is always open', { office_hours: null }, { office_hours: OPEN }, {}],
    [
      'hours in place of those before, whole',
      { office_hours: { days: week({ sat: ['10:00-13:00'] }) } },
      { office_hours: OPEN },
      { office_hours: { days: week({ sat: ['10:00-13:00'] }), holidays: [] } },
    ],
    [
      'hours that never are',
      { office_hours: { days: week({}) } },
      {},
      { office_hours: { days: week({}), holidays: [] } },
    ],
    [
      'hours and holidays in their order',
      {
        office_hours: {
          days: week({ mon: ['13:00-18:00', '09:00-12:00'] }),
          holidays: [holiday('2026-12-26', '15:00-24:00', '00:00-15:00'), holiday('2026-12-25')],
        },
      },
      {},
      {
        office_hours: {
          ...OPEN,
          holidays: [holiday('2026-12-25'), holiday('2026-12-26', '00:00-15:00', '15:00-24:00')],
        },
      },
    ],
    [
      'one of its looks, beside the others',
      { web_chat: { color: ' #A0B1C2 ' } },
      { web_chat: { font: 'serif' } },
      { web_chat: { color: '#a0b1c2', font: 'serif' } },
    ],
    [
      'that it never asks',
      { web_chat: { ask_email_after_minutes: null } },
      {},
      { web_chat: { ask_email_after_minutes: null } },
    ],
    [
      'that it asks again',
      { web_chat: { ask_email_after_minutes: 3 } },
      { web_chat: { ask_email_after_minutes: null } },
      {},
    ],
    [
      'that it never asks, when something else is changed',
      { web_chat: { color: '#000000' } },
      { web_chat: { ask_email_after_minutes: null } },
      { web_chat: { ask_email_after_minutes: null, color: '#000000' } },
    ],
    [
      'each site once',
      { web_chat: { sites: ['Shop.example', 'localhost:4600', 'shop.example '] } },
      { web_chat: { sites: ['old.example'] } },
      { web_chat: { sites: ['shop.example', 'localhost:4600'] } },
    ],
    ['the picture that is the logo', { logo_media_id: LOGO }, {}, { logo_media_id: LOGO }],
    ['no logo', { logo_media_id: null }, { logo_media_id: LOGO }, {}],
    [
      'links',
      { privacy_url: ' https://morlane.example/privacy ', terms_url: null },
      { terms_url: 'https://morlane.example/terms' },
      { privacy_url: 'https://morlane.example/privacy' },
    ],
  ])('%s', (_, patch, own, rest) => {
    expect(stored(patch, own)).toEqual(rest);
  });

  test('is told field by field', () => {
    const { changes } = accepted(change({ office_hours: OPEN, web_chat: { ask_email_after_minutes: null } }));
    expect(changes.map(({ fields }) => fields)).toEqual([
      {
        office_hours: { from: null, to: OPEN },
        'web_chat.ask_email_after_minutes': { from: 3, to: null },
      },
    ]);
  });

  test('is all as it is when all of it is sent back', () => {
    const own = { office_hours: OPEN, web_chat: { ask_email_after_minutes: null }, logo_media_id: LOGO };
    expect(change(completed({ ...SHOP, ...own }), own)).toEqual({ changes: [] });
  });
});

describe('CHAT-3 SET-2: hours that cannot be are refused, with the field named', () => {
  const hours = (named: Partial<Record<Weekday, string[]>>, ...holidays: object[]) => ({
    office_hours: { days: week(named), holidays },
  });

  test.each<[string, string, unknown]>([
    ['hours_backwards', '/office_hours/days/mon/0/to', hours({ mon: ['09:00-09:00'] })],
    ['hours_backwards', '/office_hours/days/fri/1/to', hours({ fri: ['09:00-12:00', '22:00-02:00'] })],
    ['hours_overlap', '/office_hours/days/mon/1/from', hours({ mon: ['09:00-12:00', '11:59-18:00'] })],
    ['hours_overlap', '/office_hours/days/mon/0/from', hours({ mon: ['11:59-18:00', '09:00-12:00'] })],
    ['hours_overlap', '/office_hours/days/sun/1/from', hours({ sun: ['09:00-12:00', '09:00-18:00'] })],
    [
      'hours_overlap',
      '/office_hours/days/sun/2/from',
      hours({ sun: ['09:00-10:00', '12:00-18:00', '13:00-14:00'] }),
    ],
    [
      'hours_backwards',
      '/office_hours/holidays/1/hours/0/to',
      hours({}, holiday('2026-12-24'), holiday('2026-12-25', '12:00-10:00')),
    ],
    [
      'hours_overlap',
      '/office_hours/holidays/0/hours/1/from',
      hours({}, holiday('2026-12-24', '08:00-12:00', '10:00-14:00')),
    ],
    [
      'holiday_twice',
      '/office_hours/holidays/2/date',
      hours({}, holiday('2026-12-24'), holiday('2026-12-25'), holiday('2026-12-24')),
    ],
  ])('%s at %s', (refused, pointer, patch) => {
    expect(change(patch)).toEqual({ refused, pointer });
  });

  test('blocks that touch, and the same hours on two days, can be', () => {
    const days = { mon: ['00:00-12:00', '12:00-24:00'], tue: ['00:00-12:00'] };
    expect(stored(hours(days))).toEqual(hours(days));
  });
});

test('SET-2 FOLLOW-2: a logo is a picture that has been uploaded here', () => {
  const other = '0195512e-7a00-7000-8000-000000000002';
  expect(change({ logo_media_id: other })).toEqual({ refused: 'unknown_media', pointer: '/logo_media_id' });
});
