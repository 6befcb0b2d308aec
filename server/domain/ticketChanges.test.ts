import { expect, test } from 'vitest';
import type { Actor } from './decision.ts';
import type { Ticket } from './state.ts';
import { AGENT, aTicket, EARLIER, minutesAfter, NOW } from './testFacts.ts';
import { ticketChanges } from './ticketChanges.ts';

const RESTOCK = { attributedType: 'campaign', attributedId: 'restock', attributedName: 'Restock' } as const;
const WELCOME = { attributedType: 'flow', attributedId: 'welcome', attributedName: null } as const;
const restock = { type: 'campaign', id: 'restock', name: 'Restock' };
const welcome = { type: 'flow', id: 'welcome', name: null };
const SUSPECTED = { flags: ['opt_out_suspected'], flaggedMessageId: 'message-1' } satisfies Partial<Ticket>;

/** What differs, and what the one change tells of it. */
test.each<[Partial<Ticket>, Partial<Ticket>, object]>([
  [{ status: 'open' }, { status: 'closed' }, { status: { from: 'open', to: 'closed' } }],
  [{ read: true }, { read: false }, { read: { from: true, to: false } }],
  [
    { snoozedUntil: null },
    { snoozedUntil: NOW },
    { snoozed_until: { from: null, to: '2027-03-01T12:00:00.000Z' } },
  ],
  [
    { snoozedUntil: NOW },
    { snoozedUntil: minutesAfter(1) },
    { snoozed_until: { from: '2027-03-01T12:00:00.000Z', to: '2027-03-01T12:01:00.000Z' } },
  ],
  [{ assigneeId: null }, { assigneeId: 'agent-2' }, { assignee_id: { from: null, to: 'agent-2' } }],
  [{}, RESTOCK, { attributed_to: { from: null, to: restock } }],
  [RESTOCK, WELCOME, { attributed_to: { from: restock, to: welcome } }],
  [{}, SUSPECTED, { flags: { from: [], to: ['opt_out_suspected'] } }],
  [SUSPECTED, { flags: [] }, { flags: { from: ['opt_out_suspected'], to: [] } }],
  [
    { status: 'closed', read: true },
    { status: 'open', read: false, ...RESTOCK, ...SUSPECTED },
    {
      status: { from: 'closed', to: 'open' },
      read: { from: true, to: false },
      attributed_to: { from: null, to: restock },
      flags: { from: [], to: ['opt_out_suspected'] },
    },
  ],
])('TICK-7: from %o to %o, the history says so', (before, after, fields) => {
  const was = aTicket(before);
  expect(ticketChanges(was, { ...was, ...after }, AGENT)).toEqual([
    { type: 'ticket.updated', actor: AGENT, ticketId: 'ticket-1', profileId: 'profile-1', fields },
  ]);
});

/** Nobody would look for these in a history, or the message tells of them. */
test.each<[string, Partial<Ticket>]>([
  ['nothing', {}],
  ['the same time again', { snoozedUntil: new Date(NOW) }],
  ['the place in the list', { sortedAt: NOW, lastInboundAt: NOW }],
  ['the numbers', { phone: '+15550001111', sendingNumber: '24680' }],
  ['another text that asks to stop', { flaggedMessageId: 'message-2' }],
  ['a later text that answers the same', { attributedAt: EARLIER }],
])('TICK-7: %s is no change', (_, after) => {
  const was = aTicket({ snoozedUntil: NOW, ...SUSPECTED, ...RESTOCK });
  expect(ticketChanges(was, { ...was, ...after }, AGENT)).toEqual([]);
});

test.each<Actor>([AGENT, { kind: 'customer', id: 'profile-1' }, { kind: 'system', id: null }])(
  'TICK-7: the history says who: %o',
  actor => {
    expect(ticketChanges(aTicket(), aTicket({ read: false }), actor)).toMatchObject([{ actor }]);
  },
);
