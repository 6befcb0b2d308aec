import { expect, test } from 'vitest';
import { measure, monthOf } from './meter.ts';
import type { Message } from './state.ts';
import * as given from './testFacts.ts';

const A_PICTURE = { id: 'p', url: '/p', contentType: 'image/png', width: 1, height: 1 };
const credits = { monthlyAllowance: null, picture: 3, countryFactors: { IT: 2, US: 0.5 } };

function measured(known: Partial<Message>, country: string | null = null) {
  const settings = given.someSettings({ credits });
  return measure(given.facts({ settings }), given.aMessage(known), country);
}

test.each<[string, Partial<Message>, string | null, segments: number, credits: number]>([
  ['one segment is one credit', { body: 'Hello' }, null, 1, 1],
  ['each segment is one', { body: 'a'.repeat(161) }, null, 2, 2],
  ['a character outside GSM-7 costs', { body: 'È'.repeat(71) }, null, 2, 2],
  [
    'a picture message is three, whatever its text',
    { body: 'a'.repeat(400), media: [A_PICTURE] },
    null,
    3,
    3,
  ],
  ['and so are several pictures', { body: '', media: [A_PICTURE, A_PICTURE] }, null, 0, 3],
  ['times the factor of the country', { body: 'a'.repeat(161) }, 'IT', 2, 4],
  ['which may be less than one', { body: 'Hello', media: [A_PICTURE] }, 'US', 1, 1.5],
  ['and is one for all others', { body: 'Hello' }, 'FR', 1, 1],
])('REPLY-6: %s', (_, message, country, segments, cost) => {
  expect(measured(message, country).measured).toEqual({ segments, credits: cost });
});

test('REPLY-6: it stands on the meter by month, number and source', () => {
  expect(measured({ body: 'Hello', source: 'keyword_response' }, 'IT').metered).toEqual({
    ...{ workspaceId: given.SHOP, month: '2027-03-01', sendingNumber: given.SHOPS_NUMBER },
    ...{ source: 'keyword_response', segments: 1, credits: 2, at: given.NOW },
  });
});

test.each([
  ['2026-11-30T22:59:59Z', 'Europe/Rome', '2026-11-01'],
  ['2026-11-30T23:00:00Z', 'Europe/Rome', '2026-12-01'],
  ['2026-12-31T23:30:00Z', 'Pacific/Honolulu', '2026-12-01'],
  ['2026-12-31T12:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ['2026-01-01T04:59:59Z', 'America/New_York', '2025-12-01'],
])('REPLY-6: at %s in %s the month is %s', (at, zone, month) => {
  expect(monthOf(new Date(at), zone)).toBe(month);
});
