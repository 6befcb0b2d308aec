import { expect, test } from 'vitest';
import type { ChangesFrame } from '../../contract/changes.ts';
import type { Ticket, TicketDetail } from '../../contract/shapes.ts';
import { queryOf } from './search.ts';
import { followLive, type LoadedList } from './ticketList.ts';

function ticket(id: string, known: Partial<Ticket> = {}): TicketDetail {
  const sorted_at = '2026-11-10T10:00:00.000Z';
  const bare: Partial<TicketDetail> = { id, status: 'open', read: false, sorted_at, as_of: 1, ...known };
  return bare as TicketDetail;
}

const frameOf = (...tickets: TicketDetail[]): ChangesFrame => ({
  type: 'changes',
  changes: [],
  joined: [],
  tickets,
  messages: [],
  notes: [],
  deleted_notes: [],
  deleted_tags: [],
});
const list: LoadedList = { tickets: [ticket('mara')], complete: true, cursor: null, truncated: false };
const replies = queryOf({ campaign_id: 'autumn' });

test('VIEW-2 THREAD-3: who is among the replies to a campaign is kept up to date, and leaves when closed', () => {
  const read = followLive(list, frameOf(ticket('mara', { read: true, as_of: 2 })), replies, 'noa');
  expect(read.tickets).toMatchObject([{ id: 'mara', read: true }]);
  const closed = followLive(list, frameOf(ticket('mara', { status: 'closed', as_of: 2 })), replies, 'noa');
  expect(closed.tickets).toEqual([]);
});

test('VIEW-2: who else has replied to it only the server can tell', () => {
  expect(followLive(list, frameOf(ticket('giulia', { as_of: 2 })), replies, 'noa').tickets).toHaveLength(1);
  expect(followLive(list, frameOf(ticket('giulia', { as_of: 2 })), queryOf({}), 'noa').tickets).toHaveLength(
    2,
  );
});

test('VIEW-4: what a search has found in a ticket stays while the ticket changes', () => {
  const hit = { message_id: 'm', excerpt: 'the parcel', sent_at: '2026-11-01T10:00:00.000Z' };
  const searched: LoadedList = { ...list, tickets: [{ ...ticket('mara'), hit }], truncated: true };
  const read = followLive(
    searched,
    frameOf(ticket('mara', { read: true, as_of: 2 })),
    queryOf({ q: 'parcel' }),
    'noa',
  );
  expect(read).toMatchObject({ tickets: [{ id: 'mara', read: true, hit }], truncated: true });
});
