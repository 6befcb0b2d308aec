import { expect, test } from 'vitest';
import type { Message } from '../../contract/shapes.ts';
import type { Drawn } from './outbox.ts';
import { threadItems } from './threadItems.ts';

const start = Date.parse('2026-11-10T10:00:00Z');

function message(id: string, minute: number, fields: Partial<Message> = {}): Message {
  return {
    id,
    ticket_id: 't',
    thread_id: 'thread',
    direction: 'inbound',
    source: 'customer',
    body: id,
    media: [],
    media_left_out: 0,
    status: 'received',
    error: null,
    sent_at: new Date(start + minute * 60_000).toISOString(),
    client_message_id: null,
    author: null,
    keyword: null,
    marketing: null,
    attributed_to: null,
    as_of: 1,
    ...fields,
  };
}

const noa = {
  direction: 'outbound',
  source: 'agent',
  status: 'sent',
  author: { id: 'noa', name: 'Noa' },
} as const;
const drawn: Drawn = {
  id: 'mine',
  memberId: 'noa',
  ticketId: 't',
  body: 'Yes',
  at: start + 60_000,
  state: 'sending',
};

/** Each group as the texts in it, everything else by its kind. */
function shape(messages: Message[], waiting: Drawn[] = [], flaggedId: string | null = null) {
  const items = threadItems(messages, waiting, 'Europe/Rome', flaggedId);
  return items.map(item => (item.kind === 'group' ? item.shown.map(entry => entry.message.body) : item.kind));
}

test('within three minutes one side is one group', () => {
  expect(shape([message('a', 0), message('b', 2), message('c', 9)])).toEqual(['day', ['a', 'b'], ['c']]);
});

test('sides, agents and what answered by itself stand apart', () => {
  const jonas = { ...noa, author: { id: 'jonas', name: 'Jonas' } };
  const auto = { ...noa, source: 'auto_responder', author: null } as const;
  const thread = [message('a', 0), message('b', 0, auto), message('c', 0, noa), message('d', 0, jonas)];
  expect(shape(thread)).toEqual(['day', ['a'], ['b'], ['c'], ['d']]);
});

test('campaigns are cards, keywords are lines, days begin at midnight there', () => {
  const campaign = message('c', 0, { direction: 'outbound', source: 'campaign' });
  const late = message('late', 13 * 60 + 30);
  expect(shape([campaign, message('STOP', 1, { keyword: 'STOP' }), late])).toEqual([
    'day',
    'card',
    'keyword',
    'day',
    ['late'],
  ]);
});

test('what failed ends its group, so that its reason stands under it', () => {
  expect(shape([message('a', 0, { ...noa, status: 'failed' }), message('b', 0, noa)])).toEqual([
    'day',
    ['a'],
    ['b'],
  ]);
});

test('a reply to a campaign begins a group', () => {
  const attributed_to = { type: 'campaign', id: 'x', name: 'X' } as const;
  expect(shape([message('a', 0), message('b', 0, { attributed_to })])).toEqual(['day', ['a'], ['b']]);
});

test('a drawn message gives way to the one that the server has under its id', () => {
  expect(shape([message('a', 0)], [drawn])).toEqual(['day', ['a'], ['Yes']]);
  const echo = message('Yes', 1, { ...noa, client_message_id: 'mine' });
  expect(shape([message('a', 0), echo], [drawn])).toEqual(['day', ['a'], ['Yes']]);
});

test('SMS-5: what seems to ask for no more texts ends its group, so that this stands under it', () => {
  const texts = [message('Hello', 0), message('Stop texting me', 0), message('Are you there', 1)];
  expect(shape(texts, [], 'Stop texting me')).toEqual([
    'day',
    ['Hello', 'Stop texting me'],
    ['Are you there'],
  ]);
});
