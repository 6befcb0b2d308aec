import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyToList,
  applyToNotes,
  applyToThread,
  applyToTicket,
  belongs,
  canFollowLive,
} from './applyChange.ts';
import type { ChangesFrame } from './changes.ts';
import type { Message, Note, TicketDetail } from './shapes.ts';
import { TicketQuery } from './ticketQuery.ts';

const ALL = TicketQuery.parse({ status: 'any' });

/** A ticket by its letter, with the minute that it is sorted under. */
function aTicket(id: string, minute: number, known: Partial<TicketDetail> = {}): TicketDetail {
  return {
    ...{ id, number: 1, channel: 'sms', status: 'open', read: true, snoozed_until: null, assignee_id: null },
    ...{
      created_at: at(0),
      last_inbound_at: null,
      waiting_since: null,
      sorted_at: at(minute),
      attributed_to: null,
      flags: [],
      tags: [],
    },
    profile: { id: 'profile', name: null, phone: null, email: null, erased_at: null },
    profile_detail: {
      ...{ id: 'profile', name: null, phone: null, email: null, email_verified: false },
      ...{ location: null, time_zone: null },
      local_zones: null,
      ...{ consent: { sms_marketing: 'subscribed', sms_transactional: 'subscribed' }, blocked: false },
      blocked_at: null,
      erased_at: null,
      ...{ created_at: at(0), as_of: 1 },
    },
    ...{ tickets_of_profile: 1, sending_number: null, snippet: null, as_of: 1, flagged_message_id: null },
    visitor: null,
    may_reply: { allowed: true, code: null, since: null, evidence: null },
    ...known,
  };
}

function aMessage(id: string, minute: number, known: Partial<Message> = {}): Message {
  return {
    ...{ id, ticket_id: 'ticket', thread_id: 'thread', direction: 'inbound', source: 'customer', body: id },
    ...{ media: [], media_left_out: 0, status: 'received', error: null, sent_at: at(minute), author: null },
    ...{ send_at: null, cancel_if_customer_writes: false, segments: 0, credits: 0, coupon: null },
    ...{
      client_message_id: null,
      erased: false,
      kept_months: null,
      keyword: null,
      keyword_kind: null,
      marketing: null,
      attributed_to: null,
      as_of: 1,
    },
    ...known,
  };
}

function at(minute: number): string {
  return new Date(Date.UTC(2027, 2, 1, 12, minute)).toISOString();
}

function aNote(id: string, minute: number, known: Partial<Note> = {}): Note {
  return {
    ...{ id, ticket_id: 'ticket', author: null, body: id, mentions: [] },
    ...{ created_at: at(minute), edited_at: null, as_of: 1 },
    ...known,
  };
}

function frame(known: Partial<Omit<ChangesFrame, 'type' | 'changes'>>): ChangesFrame {
  return {
    ...{ type: 'changes', changes: [], tickets: [], messages: [] },
    ...{ notes: [], deleted_notes: [], deleted_tags: [], joined: [] },
    ...known,
  };
}

describe('a list', () => {
  const [d, c, b] = [aTicket('d', 40), aTicket('c', 30), aTicket('b', 20)];

  function listed(tickets: TicketDetail[], complete = true, before = [d, c, b], query = ALL) {
    const view = applyToList({ tickets: before, complete }, frame({ tickets }), query, 'me');
    expect(view.complete).toBe(complete);
    return view.tickets.map(one => one.id).join('');
  }

  test.each<[string, TicketDetail, whole: string, begun: string]>([
    ['new, the newest', aTicket('e', 50), 'edcb', 'edcb'],
    ['new, in between', aTicket('x', 25), 'dcxb', 'dcxb'],
    ['new, the oldest', aTicket('a', 10), 'dcba', 'dcb'],
    ['known, where it was', aTicket('c', 30, { as_of: 2 }), 'dcb', 'dcb'],
    ['known, the last', aTicket('b', 20, { as_of: 2 }), 'dcb', 'dcb'],
    ['known, the last, moved down', aTicket('b', 10, { as_of: 2 }), 'dcb', 'dc'],
    ['known, moved up', aTicket('b', 50, { as_of: 2 }), 'bdc', 'bdc'],
    ['known, moved down', aTicket('d', 25, { as_of: 2 }), 'cdb', 'cdb'],
    ['known, moved below the last', aTicket('d', 10, { as_of: 2 }), 'cbd', 'cb'],
    ['of the same instant, a later id', aTicket('cc', 30), 'dcccb', 'dcccb'],
    ['of the same instant, an earlier id', aTicket('bb', 30), 'dcbbb', 'dcbbb'],
  ])('VIEW-3: %s', (_, ticket, whole, begun) => {
    expect(listed([ticket], true)).toBe(whole);
    expect(listed([ticket], false)).toBe(begun);
  });

  test('VIEW-3: of one instant, the later id stands first', () => {
    expect(listed([aTicket('cc', 30)])).toBe(['d', 'cc', 'c', 'b'].join(''));
    expect(listed([aTicket('bb', 30)])).toBe(['d', 'c', 'bb', 'b'].join(''));
  });

  test('VIEW-3: into an empty list', () => {
    expect(listed([c], true, [])).toBe('c');
    expect(listed([c], false, [])).toBe('');
  });

  test('VIEW-1 VIEW-2: what belongs no more is gone; what never did does not come', () => {
    const open = TicketQuery.parse({});
    expect(listed([aTicket('c', 30, { status: 'closed', as_of: 2 })], true, [d, c, b], open)).toBe('db');
    expect(listed([aTicket('e', 50, { status: 'closed' })], true, [d, c, b], open)).toBe('dcb');
  });

  test.each([
    ['older', 4, 'before'],
    ['as old', 5, 'now'],
    ['newer', 6, 'now'],
  ])('SMS-10: a reading that is %s than what is shown', (_, as_of, shown) => {
    const known = aTicket('c', 30, { tags: ['before'], as_of: 5 });
    const told = frame({ tickets: [aTicket('c', 30, { tags: ['now'], as_of })] });
    const { tickets } = applyToList({ tickets: [d, known, b], complete: true }, told, ALL, 'me');
    expect(tickets[1]?.tags).toEqual([shown]);
  });

  test('SMS-10: an older reading that does not belong takes nothing away', () => {
    const known = aTicket('c', 30, { as_of: 5 });
    expect(
      listed([aTicket('c', 30, { status: 'closed', as_of: 4 })], true, [known], TicketQuery.parse({})),
    ).toBe('c');
  });

  test('VIEW-3: several at once, and twice, are each in their place', () => {
    const told = [aTicket('b', 60, { as_of: 2 }), aTicket('e', 50), aTicket('a', 10)];
    expect(listed([...told, ...told])).toBe('bedca');
  });

  test('VIEW-3: whatever comes, the list is sorted, without doubles, and equal to sorting all', () => {
    const ticket = fc.record({ id: fc.constantFrom(...'abcdefgh'), minute: fc.nat(5), as_of: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(ticket, { maxLength: 20 }), told => {
        const tickets = told.map(({ id, minute, as_of }) => aTicket(id, minute, { as_of }));
        const view = applyToList({ tickets: [], complete: true }, frame({ tickets }), ALL, 'me');
        expect(view.tickets).toEqual(newestFirst(latestOf(tickets)));
      }),
    );
  });
});

/** The last of the highest readings of each. */
function latestOf<Row extends { id: string; as_of: number }>(rows: Row[]): Row[] {
  return [...Map.groupBy(rows, row => row.id).values()].flatMap(same =>
    same.filter((row, at) =>
      same.every((other, i) => other.as_of < row.as_of || (other.as_of === row.as_of && i <= at)),
    ),
  );
}

function newestFirst(rows: TicketDetail[]): TicketDetail[] {
  const key = (row: TicketDetail) => `${row.sorted_at} ${row.id}`;
  return rows.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** Each ticket, and which of the questions it answers. */
describe('belonging', () => {
  const QUERIES: Record<string, object> = {
    default: {},
    any: { status: 'any' },
    snoozed: { status: 'snoozed' },
    mine: { view: 'mine' },
    unassigned: { view: 'unassigned' },
    unread: { read: 'unread' },
    read: { read: 'read' },
    chats: { channel: 'web_chat' },
    texts: { channel: 'sms' },
    theirs: { assignee_id: '0195512e-7a00-7000-8000-000000000002' },
    'mine, unread, any': { view: 'mine', read: 'unread', status: 'any' },
    tagged: { tag: '0195512e-7a00-7000-8000-00000000000a' },
    'unassigned of mine': { view: 'unassigned', assignee_id: '0195512e-7a00-7000-8000-000000000001' },
  };
  const me = '0195512e-7a00-7000-8000-000000000001';
  const other = '0195512e-7a00-7000-8000-000000000002';

  test.each<[Partial<TicketDetail>, string[]]>([
    [{}, ['default', 'any', 'unassigned', 'read', 'texts']],
    [{ read: false }, ['default', 'any', 'unassigned', 'unread', 'texts']],
    [{ channel: 'web_chat' }, ['default', 'any', 'unassigned', 'read', 'chats']],
    [{ status: 'closed' }, ['any']],
    [{ status: 'snoozed' }, ['any', 'snoozed']],
    [{ assignee_id: me }, ['default', 'any', 'mine', 'read', 'texts']],
    [{ assignee_id: other }, ['default', 'any', 'read', 'texts', 'theirs']],
    [{ assignee_id: me, read: false, status: 'closed' }, ['any', 'mine, unread, any']],
    [
      { tags: [other, '0195512e-7a00-7000-8000-00000000000a'] },
      ['default', 'any', 'unassigned', 'read', 'texts', 'tagged'],
    ],
    [{ tags: [other] }, ['default', 'any', 'unassigned', 'read', 'texts']],
  ])('VIEW-1 VIEW-2: %o: %j', (known, expected) => {
    const ticket = aTicket('a', 0, known);
    expect(
      Object.keys(QUERIES).filter(name => belongs(ticket, TicketQuery.parse(QUERIES[name]), me)),
    ).toEqual(expected);
  });

  test.each([
    [{ view: 'mine', status: 'any', read: 'unread', channel: 'sms' }, true],
    [{ q: 'giulia' }, false],
    [{ campaign_id: 'spring' }, false],
    [{ flow_id: 'welcome' }, false],
  ])('VIEW-2 VIEW-4: %o can be followed live: %s', (query, may) => {
    expect(canFollowLive(TicketQuery.parse(query))).toBe(may);
  });
});

describe('a thread', () => {
  const [b, c, d] = [aMessage('b', 20), aMessage('c', 30), aMessage('d', 40)];

  function shown(messages: Message[], complete = true, before = [b, c, d]) {
    return applyToThread({ threadId: 'thread', messages: before, complete }, frame({ messages })).messages;
  }
  const ids = (messages: Message[]) => messages.map(one => one.id).join('');

  test.each<[string, Message, whole: string, begun: string]>([
    ['the newest', aMessage('e', 50), 'bcde', 'bcde'],
    ['in between', aMessage('x', 25), 'bxcd', 'bxcd'],
    ['older than the first shown', aMessage('a', 10), 'abcd', 'bcd'],
    ['of the same instant, a later id', aMessage('cc', 30), 'bcccd', 'bcccd'],
    ['known, with a new status', aMessage('c', 30, { as_of: 2 }), 'bcd', 'bcd'],
    ['the first shown, with a new status', aMessage('b', 20, { as_of: 2 }), 'bcd', 'bcd'],
    ['the first shown, which left before', aMessage('b', 10, { as_of: 2 }), 'bcd', 'cd'],
    ['the last shown, which leaves before the first', aMessage('d', 10, { as_of: 2 }), 'dbc', 'bc'],
    ["another thread's", aMessage('e', 50, { thread_id: 'another' }), 'bcd', 'bcd'],
  ])('THREAD-1 THREAD-3: %s', (_, message, whole, begun) => {
    expect(ids(shown([message], true))).toBe(whole);
    expect(ids(shown([message], false))).toBe(begun);
  });

  test('THREAD-3: the first message of an empty thread', () => {
    expect(ids(shown([b], true, []))).toBe('b');
  });

  test.each([
    ['older', 4, 'sent'],
    ['newer', 6, 'delivered'],
  ])('SMS-10: a reading that is %s than what is shown', (_, as_of, body) => {
    const known = aMessage('c', 30, { body: 'sent', as_of: 5 });
    expect(shown([aMessage('c', 30, { body: 'delivered', as_of })], true, [b, known])[1]?.body).toBe(body);
  });

  test('REPLY-11 THREAD-3: the echo replaces what was drawn under its client id, in its own place', () => {
    const drawn = aMessage('drawn', 45, { client_message_id: 'mine', as_of: 0 });
    const echo = aMessage('e', 35, { client_message_id: 'mine', as_of: 7 });
    expect(ids(shown([echo], true, [b, c, d, drawn]))).toBe('bced');
    expect(ids(shown([echo, echo], true, [b, c, d, drawn]))).toBe('bced');
  });

  test('REPLY-11: messages without client id are not each other', () => {
    expect(ids(shown([aMessage('e', 50), aMessage('f', 50)]))).toBe('bcdef');
  });
});

describe('notes', () => {
  const [b, c, d] = [aNote('b', 20), aNote('c', 30), aNote('d', 40)];

  function shown(told: Partial<ChangesFrame>, complete = true, before = [b, c, d]) {
    const view = { ticketId: 'ticket', notes: before, complete };
    return applyToNotes(view, frame(told)).notes;
  }
  const ids = (notes: Note[]) => notes.map(one => one.id).join('');

  test.each<[string, Note, whole: string, begun: string]>([
    ['the newest', aNote('e', 50), 'bcde', 'bcde'],
    ['in between', aNote('x', 25), 'bxcd', 'bxcd'],
    ['older than the first shown', aNote('a', 10), 'abcd', 'bcd'],
    ['of the same instant, a later id', aNote('cc', 30), 'bcccd', 'bcccd'],
    ['known, and edited', aNote('c', 30, { as_of: 2 }), 'bcd', 'bcd'],
    ["another ticket's", aNote('e', 50, { ticket_id: 'another' }), 'bcd', 'bcd'],
  ])('THREAD-3: %s', (_, note, whole, begun) => {
    expect(ids(shown({ notes: [note] }, true))).toBe(whole);
    expect(ids(shown({ notes: [note] }, false))).toBe(begun);
  });

  test('THREAD-3: what is deleted is gone, whenever else is told of it', () => {
    expect(ids(shown({ deleted_notes: ['c', 'unheard of'] }))).toBe('bd');
    expect(ids(shown({ notes: [aNote('e', 50)], deleted_notes: ['b', 'c', 'd'] }))).toBe('e');
  });

  test.each([
    ['older', 4, 'before'],
    ['newer', 6, 'now'],
  ])('SMS-10: a reading that is %s than what is shown', (_, as_of, body) => {
    const known = aNote('c', 30, { body: 'before', as_of: 5 });
    expect(shown({ notes: [aNote('c', 30, { body: 'now', as_of })] }, true, [b, known])[1]?.body).toBe(body);
  });
});

describe('VIEW-2 THREAD-3: a tag that is deleted', () => {
  const [gone, left] = ['0195512e-7a00-7000-8000-00000000000a', '0195512e-7a00-7000-8000-00000000000b'];
  const [d, c] = [aTicket('d', 40, { tags: [gone, left] }), aTicket('c', 30, { tags: [left] })];
  const told = frame({ deleted_tags: [gone] });
  const listed = (asked: object, tickets = [d, c]) =>
    applyToList({ tickets, complete: true }, told, TicketQuery.parse(asked), 'me').tickets;

  test('is on no ticket of a list, nor on one that is open', () => {
    expect(listed({}).map(one => one.tags)).toEqual([[left], [left]]);
    expect(listed({})[1]).toBe(c);
    expect(applyToTicket(d, told).tags).toEqual([left]);
    expect(applyToTicket(c, told)).toBe(c);
  });

  test('leaves a list that asked for it empty, and others as they were', () => {
    expect(listed({ tag: gone }, [d])).toEqual([]);
    expect(listed({ tag: left }).map(one => one.id)).toEqual(['d', 'c']);
  });
});

test.each([
  ['older', 4, 'before'],
  ['as old', 5, 'now'],
  ['newer', 6, 'now'],
])('SMS-10: a ticket on the screen, and a reading that is %s', (_, as_of, shown) => {
  const view = aTicket('a', 0, { tags: ['before'], as_of: 5 });
  const told = frame({ tickets: [aTicket('b', 0, { as_of: 9 }), aTicket('a', 0, { tags: ['now'], as_of })] });
  expect(applyToTicket(view, told).tags).toEqual([shown]);
});
