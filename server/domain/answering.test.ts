import { describe, expect, test } from 'vitest';
import { waitingSince, withWaiting } from './answering.ts';
import type { Message, Ticket } from './state.ts';
import { aMessage, aTicket } from './testFacts.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 6, 9, minute));
const nth = (id: string, minute: number, known: Partial<Message>) =>
  aMessage({ id, sentAt: at(minute), createdAt: at(minute), ...known });
const asks = (id: string, minute: number, known: Partial<Message> = {}) =>
  nth(id, minute, { direction: 'inbound', source: 'customer', status: 'received', ...known });
const answers = (id: string, minute: number, known: Partial<Message> = {}) => nth(id, minute, known);
const automatic = (id: string, minute: number) => nth(id, minute, { source: 'auto_responder' });

const STOP = { keyword: 'STOP', keywordKind: 'stop' } as const;

type Step = Message | { canceled: string } | Ticket['status'];

/** One thing after the other, as the gate sees them. */
function story(...steps: Step[]) {
  let ticket = aTicket();
  const messages = new Map<string, Message>();
  for (const step of steps) {
    if (typeof step === 'string') ticket = { ...ticket, status: step };
    else ticket = told(ticket, messages, 'canceled' in step ? canceled(messages.get(step.canceled)) : step);
  }
  return {
    ticket,
    waits: waitingSince(ticket),
    first: (id: string) => messages.get(id)?.waitedSince ?? null,
  };
}

function canceled(message: Message | undefined): Message {
  if (!message) throw new Error('there is nothing to cancel');
  return { ...message, status: 'canceled' };
}

function told(ticket: Ticket, messages: Map<string, Message>, message: Message): Ticket {
  const opened = message.source === 'customer' ? { ticket: { ...ticket, status: 'open' as const } } : {};
  const before = { ticket: () => ticket, message: (id: string) => messages.get(id) };
  const decided = withWaiting({ ...opened, messages: [message], changes: [] }, before);
  for (const one of decided.messages ?? []) messages.set(one.id, one);
  return decided.ticket ?? ticket;
}

describe('TIME-1: since when a ticket waits', () => {
  test.each<[string, Step[], number | null]>([
    ['nobody has written', [], null],
    ['a text', [asks('a', 1)], 1],
    ['the first of two texts', [asks('a', 1), asks('b', 4)], 1],
    ['one that comes late and was written first', [asks('a', 4), asks('b', 1)], 1],
    ['a reply, queued', [asks('a', 1), answers('b', 2)], null],
    ['a reply that leaves later', [asks('a', 1), answers('b', 2, { status: 'scheduled' })], null],
    ['an automatic answer', [asks('a', 1), automatic('b', 1)], 1],
    ['a keyword', [asks('a', 1, { keyword: 'STOP' })], null],
    ['a text, and then STOP', [asks('a', 1), asks('b', 2, STOP)], null],
    ['a text after that', [asks('a', 1), asks('b', 2, STOP), asks('c', 3)], 3],
    ['a text after a reply', [asks('a', 1), answers('b', 2), asks('c', 3)], 3],
    ['a reply taken back', [asks('a', 1), answers('b', 2), { canceled: 'b' }], 1],
    ['one of two taken back', [asks('a', 1), answers('b', 2), answers('c', 3), { canceled: 'b' }], null],
    ['both', [asks('a', 1), answers('b', 2), answers('c', 3), { canceled: 'b' }, { canceled: 'c' }], 1],
    [
      'one that lapsed as the customer wrote again',
      [asks('a', 1), answers('b', 2), asks('c', 3), { canceled: 'b' }],
      1,
    ],
    [
      'an old one, taken back once a new one stands',
      [asks('a', 1), answers('b', 2), asks('c', 3), answers('d', 4), { canceled: 'b' }],
      null,
    ],
    ['a ticket that is put off', [asks('a', 1), 'snoozed'], null],
    ['and is back', [asks('a', 1), 'snoozed', 'open'], 1],
    ['a ticket that is closed', [asks('a', 1), 'closed'], null],
    ['and opened by a new text', [asks('a', 1), 'closed', asks('b', 9)], 9],
    [
      'closed with a reply that is taken back',
      [asks('a', 1), answers('b', 2), 'closed', { canceled: 'b' }, 'open'],
      1,
    ],
  ])('%s', (_, steps, minute) => {
    expect(story(...steps).waits).toEqual(minute === null ? null : at(minute));
  });
});

describe('TIME-2: what a reply was waited for', () => {
  test('the first reply has it, and none after it', () => {
    const { first } = story(asks('a', 1), asks('b', 2), answers('c', 5), answers('d', 6));
    expect([first('c'), first('d')]).toEqual([at(1), null]);
  });

  test('a reply to a closed ticket answers nothing: what stood there was done with', () => {
    expect(story(asks('a', 1), 'closed', answers('b', 50)).first('b')).toBeNull();
  });
});

test('TIME-1: what is in no ticket, and what goes out by itself, changes no ticket', () => {
  const decision = { messages: [asks('a', 1, { ticketId: null }), automatic('b', 1)], changes: [] };
  expect(withWaiting(decision, { ticket: () => aTicket(), message: () => undefined })).toBe(decision);
});
