import { describe, expect, test } from 'vitest';
import { Channel, TicketStatus } from '../../contract/vocabulary.ts';
import { SYSTEM } from './decision.ts';
import { type Patch, patchTicket, wake } from './patchTicket.ts';
import type { Ticket } from './state.ts';
import * as given from './testFacts.ts';

const { AGENT, aTicket, minutesAfter, NOW } = given;
const DUE = minutesAfter(30);
const LATER = minutesAfter(90);

function ticketThatIs(status: TicketStatus, known: Partial<Ticket> = {}): Ticket {
  return aTicket({ status, snoozedUntil: status === 'snoozed' ? DUE : null, ...known });
}

function patched(ticket: Ticket, patch: Patch) {
  return patchTicket(given.facts({ ticket }), patch, AGENT);
}

/** Pinned from SPEC: from a status, what asking for open, snoozed and closed comes to. `-` is no row at all. */
const ASKED: Record<Channel, Record<TicketStatus, [open: string, snoozed: string, closed: string]>> = {
  sms: {
    open: ['-', 'snoozed', 'closed'],
    snoozed: ['open', 'snoozed', 'closed'],
    closed: ['open', 'snoozed', '-'],
  },
  web_chat: {
    open: ['-', 'snoozed', 'closed'],
    snoozed: ['open', 'snoozed', 'closed'],
    closed: ['chat_closed', 'chat_closed', '-'],
  },
};

const cells = Channel.options.flatMap(channel =>
  TicketStatus.options.flatMap(from =>
    TicketStatus.options.map((to, at) => ({ channel, from, to, outcome: ASKED[channel][from][at] })),
  ),
);

test.each(cells)(
  'TICK-1 TICK-2 TICK-3: $channel $from, to be $to: $outcome',
  ({ channel, from, to, outcome }) => {
    const before = ticketThatIs(from, { channel });
    const until = to === 'snoozed' ? { snoozedUntil: LATER } : {};
    const decision = patched(before, { status: to, ...until });
    if (outcome === 'chat_closed') return expect(decision).toEqual({ refused: 'chat_closed' });
    if (outcome === '-') return expect(decision).toEqual({ changes: [] });
    const { ticket, jobs } = given.accepted(decision);
    expect(ticket).toEqual({ ...before, status: outcome, snoozedUntil: to === 'snoozed' ? LATER : null });
    const wakeUpCall = {
      payload: { workspaceId: given.SHOP, ticketId: 'ticket-1' },
      runAt: LATER,
      key: 'wake:ticket-1',
    };
    expect(jobs).toEqual(to === 'snoozed' ? [{ task: 'wake', ...wakeUpCall }] : []);
  },
);

test.each([
  ['a minute ago', minutesAfter(-1)],
  ['now', NOW],
  ['no time', undefined],
])('TICK-2: until %s nothing can be snoozed', (_, until) => {
  const patch: Patch = { status: 'snoozed', ...(until && { snoozedUntil: until }) };
  const refused = { refused: 'snooze_in_past', pointer: '/snoozed_until' };
  expect(patched(aTicket(), patch)).toEqual(refused);
  expect(patched(ticketThatIs('snoozed'), patch)).toEqual(refused);
});

test.each<Patch>([
  { read: false },
  { assigneeId: 'agent-2' },
  { status: 'snoozed', snoozedUntil: DUE, read: false },
])('TICK-2: %o leaves the wake-up call as it is', patch => {
  const { ticket, jobs } = given.accepted(patched(ticketThatIs('snoozed'), patch));
  expect(ticket).toMatchObject({ status: 'snoozed', snoozedUntil: DUE });
  expect(jobs).toEqual([]);
});

test('TICK-2: a millisecond ahead is the future', () => {
  const soon = new Date(NOW.getTime() + 1);
  expect(
    given.accepted(patched(aTicket(), { status: 'snoozed', snoozedUntil: soon })).ticket?.snoozedUntil,
  ).toBe(soon);
});

/** TICK-7: who, from, to; one change for all that one patch does. */
test.each<[string, TicketStatus, Patch, object]>([
  ['closing', 'open', { status: 'closed' }, { status: { from: 'open', to: 'closed' } }],
  [
    'waking by hand',
    'snoozed',
    { status: 'open' },
    { status: { from: 'snoozed', to: 'open' }, snoozed_until: { from: DUE.toISOString(), to: null } },
  ],
  [
    'snoozing longer',
    'snoozed',
    { status: 'snoozed', snoozedUntil: LATER },
    { snoozed_until: { from: DUE.toISOString(), to: LATER.toISOString() } },
  ],
  ['assigning', 'closed', { assigneeId: 'agent-2' }, { assignee_id: { from: 'agent-1', to: 'agent-2' } }],
  ['to no assignee', 'open', { assigneeId: null }, { assignee_id: { from: 'agent-1', to: null } }],
  ['marking unread', 'open', { read: false }, { read: { from: true, to: false } }],
  [
    'all at once',
    'open',
    { status: 'closed', assigneeId: null, read: false },
    {
      status: { from: 'open', to: 'closed' },
      read: { from: true, to: false },
      assignee_id: { from: 'agent-1', to: null },
    },
  ],
])('TICK-7 ASSIGN-1: %s is in the history', (_, status, patch, fields) => {
  const { changes } = given.accepted(patched(ticketThatIs(status, { assigneeId: 'agent-1' }), patch));
  const about = { ticketId: 'ticket-1', profileId: 'profile-1' };
  expect(changes).toEqual([{ type: 'ticket.updated', actor: AGENT, ...about, fields }]);
});

test.each<[string, TicketStatus, Patch]>([
  ['nothing', 'open', {}],
  ['what it is', 'open', { status: 'open', assigneeId: 'agent-1', read: true }],
  ['closed, closed', 'closed', { status: 'closed' }],
  ['snoozed to the same time', 'snoozed', { status: 'snoozed', snoozedUntil: new Date(DUE) }],
])('TICK-7: %s changes no row and asks for no job', (_, status, patch) => {
  expect(patched(ticketThatIs(status, { assigneeId: 'agent-1' }), patch)).toEqual({ changes: [] });
});

test('TICK-3: a closed chat can still be assigned and marked; what goes with a refused status is not done', () => {
  const chat = ticketThatIs('closed', { channel: 'web_chat' });
  expect(given.accepted(patched(chat, { assigneeId: 'agent-2', read: false })).ticket).toMatchObject({
    assigneeId: 'agent-2',
    read: false,
    status: 'closed',
  });
  expect(patched(chat, { status: 'open', assigneeId: 'agent-2' })).toEqual({ refused: 'chat_closed' });
});

test('VIEW-3: by hand nothing moves in the list', () => {
  const { ticket } = given.accepted(patched(ticketThatIs('snoozed', { read: false }), { status: 'open' }));
  expect(ticket).toMatchObject({ sortedAt: given.EARLIER, read: false });
});

test('TICK-1: what is not there cannot be changed', () => {
  expect(patchTicket(given.facts(), { read: true }, AGENT)).toEqual({ refused: 'not_found' });
});

describe('waking', () => {
  function wokenAt(now: Date, ticket: Ticket | null) {
    return wake(given.facts({ ticket, now }), SYSTEM);
  }

  test.each([0, 1, 60 * 24])(
    'TICK-2: %i minutes after it was due, the ticket is open, unread and at the top',
    late => {
      const now = minutesAfter(late, DUE);
      const before = ticketThatIs('snoozed', { assigneeId: 'agent-1' });
      const { ticket, changes, jobs } = wokenAt(now, before);
      expect(ticket).toEqual({ ...before, status: 'open', snoozedUntil: null, read: false, sortedAt: now });
      const fields = {
        status: { from: 'snoozed', to: 'open' },
        read: { from: true, to: false },
        snoozed_until: { from: DUE.toISOString(), to: null },
      };
      const about = { ticketId: 'ticket-1', profileId: 'profile-1' };
      expect(changes).toEqual([{ type: 'ticket.updated', actor: SYSTEM, ...about, fields }]);
      expect(jobs).toEqual([]);
    },
  );

  test('TICK-2: called too early, it sleeps on and is called again', () => {
    const { ticket, changes, jobs } = wokenAt(new Date(DUE.getTime() - 1), ticketThatIs('snoozed'));
    expect([ticket, changes]).toEqual([undefined, []]);
    expect(jobs).toMatchObject([{ task: 'wake', runAt: DUE, key: 'wake:ticket-1' }]);
  });

  test.each(['open', 'closed'] as const)('TICK-2: a ticket that is %s by then is left alone', status => {
    expect(wokenAt(LATER, ticketThatIs(status))).toEqual({ changes: [] });
  });

  test('TICK-2: so is one that is no more', () => {
    expect(wokenAt(LATER, null)).toEqual({ changes: [] });
  });
});
