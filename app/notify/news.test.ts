import { describe, expect, test } from 'vitest';
import type { Change, ChangesFrame } from '../../contract/changes.ts';
import { SHIPPED_CHOICES } from '../../contract/notifications.ts';
import type { Message, Note, TicketDetail } from '../../contract/shapes.ts';
import { NO_CHANGES } from '../inbox/ticketList.ts';
import { newsIn } from './news.ts';
import { unseenAfter } from './unseen.ts';

const NOW = Date.parse('2027-03-01T12:00:00Z');
const at = (secondsAgo: number) => new Date(NOW - secondsAgo * 1000).toISOString();
const [ME, OTHER] = ['me', 'other'] as const;

type Ticket = Pick<TicketDetail, 'read' | 'assignee_id' | 'status'> & { blocked: boolean };
type Text = Pick<Message, 'direction' | 'keyword'>;

/** A frame that tells of one message on one ticket. */
function frameOf(ticket: Partial<Ticket> = {}, message: Partial<Text> = {}, secondsAgo = 1): ChangesFrame {
  const { blocked = false, ...rest } = ticket;
  const change = { number: 1, at: at(secondsAgo), type: 'message.created', ticket_id: 't', message_id: 'm' };
  const known = {
    id: 't',
    status: 'open',
    read: false,
    assignee_id: ME,
    profile_detail: { blocked },
    ...rest,
  };
  return {
    ...NO_CHANGES,
    changes: [change as Change],
    tickets: [known as TicketDetail],
    messages: [{ id: 'm', direction: 'inbound', keyword: null, body: 'Hello', ...message } as Message],
  };
}

const choosing = (more: Partial<typeof SHIPPED_CHOICES> = {}) => ({ ...SHIPPED_CHOICES, ...more });
const told = (frame: ChangesFrame, choices = choosing()) =>
  newsIn(frame, ME, choices, NOW).map(({ kind, rings, shows }) => ({ kind, rings, shows }));

const BOTH = [{ kind: 'message', rings: true, shows: true }];

describe('NOTE-1: an open screen tells of', () => {
  test.each<[string, ChangesFrame, object[]]>([
    ['a message on a ticket of one’s own', frameOf(), BOTH],
    ['one that nobody has', frameOf({ assignee_id: null }), BOTH],
    ['none that a colleague has', frameOf({ assignee_id: OTHER }), []],
    ['none that was read at once', frameOf({ read: true }), []],
    ['no reply of ours', frameOf({}, { direction: 'outbound' }), []],
    ['no keyword', frameOf({}, { keyword: 'STOP' }), []],
    ['nothing that came while the line was down', frameOf({}, {}, 121), []],
    ['NOTE-3: nothing about a blocked customer', frameOf({ blocked: true }), []],
  ])('%s', (_, frame, news) => {
    expect(told(frame)).toEqual(news);
  });

  test('what each way was chosen for', () => {
    const others = frameOf({ assignee_id: OTHER });
    expect(told(others, choosing({ sound: ['all'] }))).toEqual([
      { kind: 'message', rings: true, shows: false },
    ]);
    expect(told(others, choosing({ notify: ['all'] }))).toEqual([
      { kind: 'message', rings: false, shows: true },
    ]);
    expect(told(frameOf(), choosing({ sound: [], notify: [] }))).toEqual([]);
  });

  test('nothing in hours without', () => {
    const do_not_disturb = { from: '11:00', to: '13:00', time_zone: 'UTC' };
    expect(told(frameOf(), choosing({ do_not_disturb }))).toEqual([]);
  });
});

describe('NOTE-1: an open screen tells of a mention', () => {
  function noted(note: Partial<Note> = {}, ticket: Partial<Ticket> = {}): ChangesFrame {
    const frame = frameOf({ read: true, assignee_id: OTHER, ...ticket });
    const changes = frame.changes.map(change => ({
      ...change,
      type: 'note.created' as const,
      message_id: null,
    }));
    const author = { id: OTHER, name: 'Ben' };
    const made = { id: 'n', ticket_id: 't', author, edited_at: null, mentions: [{ id: ME, name: 'Ada' }] };
    return { ...frame, changes, notes: [{ ...made, ...note } as Note] };
  }

  test.each<[string, ChangesFrame, boolean]>([
    ['by a colleague, on any ticket', noted(), true],
    ['by a program', noted({ author: null }), true],
    ['not of somebody else', noted({ mentions: [{ id: OTHER, name: 'Ben' }] }), false],
    ['not of one’s own', noted({ author: { id: ME, name: 'Ada' } }), false],
    ['NOTE-3: not about a blocked customer', noted({}, { blocked: true }), false],
  ])('%s', (_, frame, is) => {
    expect(told(frame)).toEqual(is ? [{ kind: 'mention', rings: true, shows: true }] : []);
    expect(told(frame, choosing({ mentions: false }))).toEqual([]);
  });
});

test('NOTE-1: what rang is unseen until somebody has read it, or put it aside', () => {
  const frame = frameOf();
  const unseen = unseenAfter(new Set(), frame, newsIn(frame, ME, SHIPPED_CHOICES, NOW));
  expect([...unseen]).toEqual(['t']);
  expect([...unseenAfter(unseen, frame, [])]).toEqual(['t']);
  for (const ticket of [{ read: true }, { status: 'snoozed' as const }, { status: 'closed' as const }])
    expect([...unseenAfter(unseen, frameOf(ticket), [])]).toEqual([]);
});
