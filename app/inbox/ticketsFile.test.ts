import { expect, test } from 'vitest';
import { TicketExport } from '../../contract/exportRoutes.ts';
import { parseSearch } from './search.ts';
import { ticketsFile } from './ticketsFile.ts';

const ID = '0192f0c1-0000-7000-8000-000000000001';

test.each([
  ['a view as it opens', {}, { view: 'all', status: 'open' }],
  ['what is filtered', { view: 'mine', status: 'any', tag: ID }, { view: 'mine', status: 'any', tag: ID }],
  ['an order, which a file has not', { sort: 'waiting' }, { view: 'all', status: 'open' }],
  ['words', { q: 'glaze & bowl' }, { view: 'all', status: 'open', q: 'glaze & bowl' }],
  [
    'what a report leads to',
    { status: 'any', had: 'reply', since: '2026-11-01', until: '2026-11-30' },
    { view: 'all', status: 'any', had: 'reply', since: '2026-11-01', until: '2026-11-30' },
  ],
] as const)('DATA-3: the file of a list has what the list shows: %s', (_, search, asked) => {
  const { pathname, search: query } = new URL(ticketsFile(search), 'https://inbox.example');
  expect(pathname).toBe('/api/v1/exports/tickets.csv');
  expect(TicketExport.parse(parseSearch(query))).toEqual(asked);
});
