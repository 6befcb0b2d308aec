import { expect, test } from 'vitest';
import { NOTHING } from './decision.ts';
import { changeRetention, FOR_GOOD, keptSince } from './retention.ts';
import { AGENT } from './testFacts.ts';

test.each([
  ['2026-11-27T10:00:00Z', 12, '2025-11-27T10:00:00Z'],
  ['2026-11-27T10:00:00Z', 1, '2026-10-27T10:00:00Z'],
  ['2026-01-15T00:00:00Z', 3, '2025-10-15T00:00:00Z'],
  ['2026-05-31T08:30:00Z', 3, '2026-02-28T08:30:00Z'],
  ['2028-02-29T08:30:00Z', 12, '2027-02-28T08:30:00Z'],
  ['2026-12-31T23:59:59Z', 120, '2016-12-31T23:59:59Z'],
])('DATA-4: on %s what is kept for %i months is kept since %s', (now, months, since) => {
  expect(keptSince(new Date(now), months)).toEqual(new Date(since));
});

test('DATA-4: what has become different is told, from and to', () => {
  const is = { ...FOR_GOOD, textsMonths: 12, activityMonths: 6 };
  expect(changeRetention({ ...FOR_GOOD, activityMonths: 24 }, is, AGENT).changes).toEqual([
    {
      type: 'settings.updated',
      actor: AGENT,
      profileId: null,
      fields: {
        'retention/texts_months': { from: null, to: 12 },
        'retention/activity_months': { from: 24, to: 6 },
      },
    },
  ]);
});

test('DATA-4: said as it is already, it is no change', () => {
  expect(changeRetention({ ...FOR_GOOD, chatsMonths: 6 }, { ...FOR_GOOD, chatsMonths: 6 }, AGENT)).toEqual(
    NOTHING,
  );
});
