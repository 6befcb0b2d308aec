import { expect, test } from 'vitest';
import { parseSearch, writeSearch } from '../../inbox/search.ts';
import { readSalesSearch } from './ordersOf.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

test.each([
  ['all of it', NOVEMBER, NOVEMBER],
  [
    'an agent, in one currency',
    { ...NOVEMBER, currency: 'EUR', agent_id: 'noa' },
    { ...NOVEMBER, currency: 'EUR', agent_id: 'noa' },
  ],
  ['a flow', { ...NOVEMBER, flow_id: 'welcome' }, { ...NOVEMBER, flow_id: 'welcome' }],
  ['a ticket, at any time', { ticket_id: '7' }, { ticket_id: '7' }],
  ['what is no day, and nobody', { from: 'today', to: '2026-13-01', agent_id: '', color: 'red' }, {}],
])('TIME-2 REPLY-7: the orders behind a figure are named by an address: of %s', (_, raw, understood) => {
  expect(readSalesSearch(parseSearch(writeSearch(raw)))).toEqual(understood);
});
