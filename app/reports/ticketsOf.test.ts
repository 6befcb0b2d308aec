import { expect, test } from 'vitest';
import { queryOf, readListSearch } from '../inbox/search.ts';
import { partOf, ticketsOf, ticketsThatCost } from './ticketsOf.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };
const WHEN = { status: 'any', since: '2026-11-01', until: '2026-11-30' };

test.each([
  ['all of it', ticketsOf('question', NOVEMBER), { ...WHEN, had: 'question' }],
  [
    'one day',
    ticketsOf('late_answer', NOVEMBER, { day: '2026-11-03' }),
    {
      ...{ status: 'any', had: 'late_answer', since: '2026-11-03', until: '2026-11-03' },
    },
  ],
  [
    'an agent',
    ticketsOf('reply', NOVEMBER, { author_id: 'noa' }),
    { ...WHEN, had: 'reply', author_id: 'noa' },
  ],
  [
    'a flow',
    ticketsOf('question', NOVEMBER, partOf({ type: 'flow', id: 'welcome' })),
    {
      ...{ ...WHEN, had: 'question', flow_id: 'welcome' },
    },
  ],
  [
    "a month's credits",
    ticketsThatCost('2026-11', '+15550100100'),
    { ...WHEN, had: 'cost', sending_number: '+15550100100' },
  ],
  [
    'a month of another tool',
    ticketsThatCost('2028-02', null),
    { status: 'any', had: 'cost', since: '2028-02-01', until: '2028-02-29', sending_number: 'none' },
  ],
])(
  'TIME-2: a figure leads to its tickets, by an address that the list understands: of %s',
  (_, search, expected) => {
    expect(search).toEqual(expected);
    expect(queryOf(readListSearch(search))).toMatchObject(expected);
  },
);
