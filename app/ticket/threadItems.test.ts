import { expect, test } from 'vitest';
import type { Message } from '../../contract/shapes.ts';
import type { Drawn } from './outbox.ts';
import { threadItems, withTyping } from './threadItems.ts';

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
    send_at: null,
    cancel_if_customer_writes: false,
    segments: 1,
    credits: 1,
    coupon: null,
    keyword: null,
    keyword_kind: null,
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
  text: 'Yes',
  pictures: [],
  coupon: null,
  quickReplyId: null,
  sendAt: null,
  lapses: false,
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

const at = (minute: number) => new Date(start + minute * 60_000).toISOString();
const later = (id: string, minute: number) =>
  message(id, minute, { ...noa, status: 'scheduled', send_at: at(minute) });

test('REPLY-10: what is still to leave stands below all that is said, the next to leave first', () => {
  const thread = [message('a', 0), later('late', 90), later('soon', 60), message('b', 4)];
  const mine: Drawn = { ...drawn, id: 'drawn', sendAt: at(75) };
  const items = threadItems(thread, [drawn, mine], 'Europe/Rome');
  expect(shape(thread, [drawn, mine]).slice(0, 4)).toEqual(['day', ['a'], ['b'], ['Yes']]);
  expect(items.slice(4)).toMatchObject([
    { kind: 'scheduled', shown: { message: { body: 'soon' } } },
    { kind: 'scheduled', shown: { message: { body: 'Yes', send_at: at(75) }, drawn: mine } },
    { kind: 'scheduled', shown: { message: { body: 'late' } } },
  ]);
});

test('THREAD-3: who is typing does so below what is said, and above what is still to leave', () => {
  const kinds = (thread: Message[]) =>
    withTyping(threadItems(thread, [], 'Europe/Rome')).map(({ kind }) => kind);
  expect(kinds([message('a', 0)])).toEqual(['day', 'group', 'typing']);
  expect(kinds([message('a', 0), later('soon', 60)])).toEqual(['day', 'group', 'typing', 'scheduled']);
});

test('REPLY-10: what could not be told to the server is not scheduled, and says so where it was written', () => {
  expect(shape([], [{ ...drawn, sendAt: at(60), state: 'unsent' }])).toEqual(['day', ['Yes']]);
});

test('REPLY-10: what was canceled is a line of its own', () => {
  expect(shape([message('a', 0, noa), message('b', 1, { ...noa, status: 'canceled' })])).toEqual([
    'day',
    ['a'],
    'canceled',
  ]);
});

test('REPLY-4: a drawn reply has its pictures, and a place for the code that is to come', () => {
  const upload = {
    id: 'p',
    url: '/api/v1/media/p',
    content_type: 'image/png',
    width: 2,
    height: 1,
    bytes: 9,
  };
  const pictured: Drawn = {
    ...drawn,
    pictures: [{ key: 'p', name: 'bowl.png', state: 'ready', upload }],
    coupon: { id: 'c', name: 'Ten off', code: null },
  };
  expect(threadItems([], [pictured], 'Europe/Rome')[1]).toMatchObject({
    shown: [{ message: { body: 'Yes\n…', media: [upload] } }],
  });
});
