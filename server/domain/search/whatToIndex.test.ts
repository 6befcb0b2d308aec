import { expect, test } from 'vitest';
import { type ToIndex, type Told, whatToIndex } from './whatToIndex.ts';

const at = new Date('2026-11-10T09:00:00Z');
const told = (type: string, fields: Record<string, unknown> = {}): Told => ({
  ...{ type, at, fields },
  ...{ ticketId: 'ticket', messageId: 'message', profileId: 'profile' },
});

const MESSAGE = { messageIds: ['message'] };
const CUSTOMER = { profileIds: ['profile'] };

test.each<[string, Record<string, unknown>, Partial<ToIndex>]>([
  ['message.created', {}, MESSAGE],
  ['message.updated', { body: {}, status: {} }, MESSAGE],
  ['message.updated', { status: {} }, {}],
  ['ticket.created', {}, { tickets: [{ id: 'ticket', at }] }],
  ['ticket.updated', { status: {}, read: {} }, {}],
  ['ticket.updated', { profile_id: {} }, CUSTOMER],
  ['profile.created', {}, {}],
  ['profile.updated', { name: {} }, CUSTOMER],
  ['profile.updated', { typed_email: {} }, CUSTOMER],
  ['profile.updated', { phone: {}, time_zone: {} }, CUSTOMER],
  // A name that a signed identity brings is not told by name.
  ['profile.updated', {}, CUSTOMER],
  ['profile.updated', { time_zone: {} }, {}],
  ['profile.updated', { blocked: {} }, {}],
  ['consent.changed', {}, {}],
  ['settings.updated', { name: {} }, {}],
  ['event.created', {}, {}],
  ['note.created', {}, {}],
  ['of a later version', {}, {}],
])('VIEW-4: %s with %j', (type, fields, wanted) => {
  const nothing = { messageIds: [], profileIds: [], tickets: [] };
  expect(whatToIndex([told(type, fields)])).toEqual({ ...nothing, ...wanted });
});

test('VIEW-4: of many changes of one thing it is read once', () => {
  const changes = [told('message.created'), told('message.updated', { body: {} }), told('ticket.created')];
  expect(whatToIndex([...changes, ...changes])).toEqual({
    messageIds: ['message'],
    profileIds: [],
    tickets: [{ id: 'ticket', at }],
  });
});
