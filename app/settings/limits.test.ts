import { expect, test } from 'vitest';
import { CouponCodeText, couponRoutes } from '../../contract/couponRoutes.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { SettingsPatch } from '../../contract/settings.ts';
import {
  LONGEST,
  MOST_BLOCKS,
  MOST_CODES_LEFT,
  MOST_CREDITS,
  MOST_GRACE_MINUTES,
  MOST_HOLIDAYS,
  MOST_HOURS,
  MOST_MINUTES,
  MOST_MINUTES_TO_ASK,
  MOST_PRICE,
  MOST_RECIPIENTS,
  MOST_SECONDS,
  MOST_SITES,
  MOST_WORDS,
} from './limits.ts';
import { FIRST_HOURS } from './officeHours/hours.ts';

const accepts = (given: unknown): boolean => SettingsPatch.safeParse(given).success;
const addresses = (count: number) => Array.from({ length: count }, (_, at) => `a${at}@shop.example`);
const block = { from: '09:00', to: '10:00' };
const hours = (blocks: number, holidays: number) => ({
  days: { ...FIRST_HOURS.days, sun: Array.from({ length: blocks }, () => block) },
  holidays: Array.from({ length: holidays }, () => ({ date: '2026-12-25', name: null, hours: [] })),
});
const words = (count: number) => Array.from({ length: count }, (_, at) => `WORD ${at}`);

test.each<[string, number, (size: number) => unknown]>([
  ['name', LONGEST.name, size => ({ name: 'x'.repeat(size) })],
  ['prefix', LONGEST.prefix, size => ({ organization_prefix: 'x'.repeat(size) })],
  ['template', LONGEST.template, size => ({ auto_responder: { text_all: 'x'.repeat(size) } })],
  ['words', MOST_WORDS, size => ({ keywords: { join: words(size) } })],
  ['recipients', MOST_RECIPIENTS, size => ({ email_notifications: { recipients: addresses(size) } })],
  ['allowance', MOST_CREDITS, size => ({ credits: { monthly_allowance: size } })],
  ['price', MOST_PRICE, size => ({ credits: { picture: size } })],
  ['welcome', LONGEST.said, size => ({ welcome_message: 'x'.repeat(size) })],
  ['answer', LONGEST.said, size => ({ office_hours_replies: { outside: 'x'.repeat(size) } })],
  ['label', LONGEST.label, size => ({ web_chat: { launcher_label: 'x'.repeat(size) } })],
  ['sites', MOST_SITES, size => ({ web_chat: { sites: addresses(size).map(one => one.replace('@', '.')) } })],
  ['minutes to ask', MOST_MINUTES_TO_ASK, size => ({ web_chat: { ask_email_after_minutes: size } })],
  ['blocks', MOST_BLOCKS, size => ({ office_hours: hours(size, 0) })],
  ['holidays', MOST_HOLIDAYS, size => ({ office_hours: hours(1, size) })],
  ['factor', MOST_PRICE, size => ({ credits: { country_factors: { IT: size } } })],
])('SET-2: %s: %i is accepted, and one more is not', (_, most, given) => {
  expect([accepts(given(most)), accepts(given(most + 1))]).toEqual([true, false]);
});

test.each([
  ['keyword_too_long', LONGEST.word],
  ['window_out_of_range', MOST_HOURS],
  ['undo_out_of_range', MOST_SECONDS],
  ['target_out_of_range', MOST_MINUTES],
  ['period_out_of_range', MOST_MINUTES],
  ['grace_out_of_range', MOST_GRACE_MINUTES],
] as const)('SET-2: %s is refused above the number that the screen names', (code, most) => {
  expect(REFUSALS[code]).toContain(most.toLocaleString('en'));
});

const { body: patch } = couponRoutes.patchCoupon;

test('REPLY-4: a coupon is held to the numbers that the screen names', () => {
  const isCode = (size: number) => CouponCodeText.safeParse('x'.repeat(size)).success;
  const isWarned = (most: number) => patch.safeParse({ warn_below: most }).success;
  expect([LONGEST.code, LONGEST.code + 1].map(isCode)).toEqual([true, false]);
  expect([MOST_CODES_LEFT, MOST_CODES_LEFT + 1].map(isWarned)).toEqual([true, false]);
});
