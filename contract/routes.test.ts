import { describe, expect, test } from 'vitest';
import { NewMessage, TicketPatch } from './routes.ts';
import { TicketQuery } from './ticketQuery.ts';

const ID = '0195512e-7a00-7000-8000-000000000001';

test('VIEW-1: a list opens with the open tickets of everybody', () => {
  const blank = { read: '', channel: '', assignee_id: '', campaign_id: '', flow_id: '', q: '' };
  expect(TicketQuery.parse({})).toEqual({ view: 'all', status: 'open' });
  expect(TicketQuery.parse(blank)).toEqual({ view: 'all', status: 'open' });
});

test.each([
  { view: 'everybody' },
  { status: 'pending' },
  { read: 'yes' },
  { channel: 'email' },
  { assignee_id: 'me' },
  { q: 'x'.repeat(201) },
])('VIEW-2: %o is no question', query => {
  expect(TicketQuery.safeParse(query).success).toBe(false);
});

describe('a reply', () => {
  test.each([{}, { client_message_id: 'x' }, { client_message_id: 'x'.repeat(64) }])(
    'REPLY-11: with %o',
    more => {
      expect(NewMessage.safeParse({ body: 'hello 🙏🏽', ...more }).success).toBe(true);
    },
  );

  test.each([
    {},
    { body: 7 },
    { body: 'a\0b' },
    { body: '\ud83d' },
    { body: 'hello', client_message_id: '' },
    { body: 'hello', client_message_id: 'x'.repeat(65) },
    { body: 'hello', client_message_id: 'a\0b' },
    { body: 'hello', to: '+12125550123' },
  ])('REPLY-11: cannot be read: %o', body => {
    expect(NewMessage.safeParse(body).success).toBe(false);
  });
});

describe('a patch', () => {
  test.each([
    {},
    { status: 'closed', assignee_id: null, read: false },
    { snoozed_until: '2027-03-01T12:00:00Z', assignee_id: ID },
    { snoozed_until: null },
  ])('TICK-1: %o', patch => {
    expect(TicketPatch.safeParse(patch).success).toBe(true);
  });

  test.each([
    { status: 'any' },
    { status: null },
    { snoozed_until: 'tomorrow' },
    { snoozed_until: 7 },
    { assignee_id: 'me' },
    { read: 'yes' },
    { number: 7 },
  ])('TICK-1: cannot be read: %o', patch => {
    expect(TicketPatch.safeParse(patch).success).toBe(false);
  });
});
