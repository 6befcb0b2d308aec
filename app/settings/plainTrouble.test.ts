import { expect, test } from 'vitest';
import { SettingsPatch } from '../../contract/settings.ts';
import { FIRST_HOURS } from './officeHours/hours.ts';
import { plainTrouble } from './plainTrouble.ts';
import type { SettingsSay } from './words/useSettingsWords.ts';

/** The name of the sentence in place of the sentence. */
const named: SettingsSay = key => key;

const about = (pointer: string, code = 'invalid_format') =>
  plainTrouble({ pointer, code, detail: '' }, 'word', named, 'en');

/** Where the server finds what is wrong with a patch, in its own words. */
function pointersOf(patch: unknown): string[] {
  const { error } = SettingsPatch.safeParse(patch);
  return (error?.issues ?? []).map(({ path }) => `/${path.join('/')}`);
}

const { days } = FIRST_HOURS;
const holiday = (date: string, name: string | null, hours: unknown[] = []) => ({ date, name, hours });
const hours = (given: object) => ({ office_hours: { ...FIRST_HOURS, ...given } });
const block = { from: '09:00', to: '10:00' };
const many = (count: number) => Array.from({ length: count }, () => block);

test.each<[string, unknown]>([
  ['wrong.time', hours({ days: { ...days, mon: [{ from: '', to: '18:00' }] } })],
  ['wrong.time', hours({ days: { ...days, sun: [block, { from: '10:00', to: '25:00' }] } })],
  ['wrong.time', hours({ holidays: [holiday('2026-12-25', null, [{ from: '9', to: '18:00' }])] })],
  ['wrong.blocksMany', hours({ days: { ...days, mon: many(7) } })],
  ['wrong.blocksMany', hours({ holidays: [holiday('2026-12-25', null, many(7))] })],
  ['wrong.date', hours({ holidays: [holiday('', null)] })],
  ['wrong.line', hours({ holidays: [holiday('2026-12-25', 'x'.repeat(101))] })],
  ['wrong.holidaysMany', hours({ holidays: Array.from({ length: 201 }, () => holiday('2026-12-25', null)) })],
  ['wrong.said', { welcome_message: 'x'.repeat(1001) }],
  ['wrong.said', { office_hours_replies: { outside: 'x'.repeat(1001) } }],
  ['wrong.color', { web_chat: { color: 'moss' } }],
  ['wrong.label', { web_chat: { launcher_label: 'x'.repeat(25) } }],
  ['wrong.minutesToAsk', { web_chat: { ask_email_after_minutes: 61 } }],
  ['wrong.site', { web_chat: { sites: ['shop.example', '*.shop.example'] } }],
  ['wrong.sitesMany', { web_chat: { sites: Array.from({ length: 51 }, (_, at) => `shop${at}.example`) } }],
  ['wrong.url', { privacy_url: 'shop.example' }],
  ['wrong.url', { terms_url: 'javascript:alert(1)' }],
])('SET-2: %s is said where the contract refuses %j', (sentence, patch) => {
  const pointers = pointersOf(patch);
  expect(pointers).not.toEqual([]);
  expect(pointers.map(pointer => about(pointer))).toEqual(pointers.map(() => sentence));
});

test.each([
  ['hours_backwards', '/office_hours/days/mon/0/to', 'wrong.hoursBackwards'],
  ['hours_overlap', '/office_hours/days/mon/1/from', 'wrong.hoursOverlap'],
  ['holiday_twice', '/office_hours/holidays/1/date', 'wrong.holidayTwice'],
  ['unknown_media', '/logo_media_id', 'wrong.logo'],
])('CHAT-3 SET-2: %s at %s is said by %s', (code, pointer, sentence) => {
  expect(about(pointer, code)).toBe(sentence);
});
