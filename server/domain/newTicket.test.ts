import { expect, test } from 'vitest';
import { newTicket } from './newTicket.ts';
import {
  aProfile,
  aText,
  CUSTOMERS_PHONE,
  facts,
  minutesAfter,
  NOW,
  SHOP,
  SHOPS_NUMBER,
} from './testFacts.ts';

const FRESH = {
  workspaceId: SHOP,
  id: 'new-1',
  number: null,
  profileId: 'profile-1',
  threadId: 'profile-1',
  channel: 'sms',
  status: 'open',
  read: false,
  snoozedUntil: null,
  assigneeId: null,
  sendingNumber: SHOPS_NUMBER,
  phone: CUSTOMERS_PHONE,
  attributedType: null,
  attributedId: null,
  attributedName: null,
  attributedAt: null,
  flags: [],
  flaggedMessageId: null,
  tags: [],
  askedAt: null,
  answers: 0,
  lapsing: false,
  readAt: null,
  awaitsTurnSince: null,
  createdAt: NOW,
};

test.each([
  ['now', null, NOW],
  ['an hour ago', minutesAfter(-60), minutesAfter(-60)],
])('SMS-1 SMS-2 TICK-1 VIEW-3: a ticket of a text that came %s', (_, receivedAt, at) => {
  expect(newTicket(facts(), aProfile(), aText('hello', { receivedAt }))).toEqual({
    ...FRESH,
    lastInboundAt: at,
    sortedAt: at,
  });
});
