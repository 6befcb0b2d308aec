import { expect, test } from 'vitest';
import { notifiesOf } from './notifyOf.ts';
import { aProfile, aTicket, EARLIER } from './testFacts.ts';

const TICKETS = { new: null, read: aTicket({ read: true }), unread: aTicket({ read: false }) };
const SOMEBODY = ['team@north.example'];

const cells = (Object.keys(TICKETS) as (keyof typeof TICKETS)[]).flatMap(ticket =>
  [false, true].flatMap(on =>
    [[], SOMEBODY].flatMap(recipients =>
      [false, true].flatMap(everyMessage =>
        [false, true].map(blocked => ({ ticket, on, recipients, everyMessage, blocked })),
      ),
    ),
  ),
);

/** Pinned by hand: every other cell is silent. */
const TOLD = [
  'new',
  'new, every message',
  'read',
  'read, every message',
  // The one that differs: it is unread, and was told of when it became so.
  'unread, every message',
];

test('NOTE-1 NOTE-3: one mail a ticket while it is unread, or one a message; none about the blocked', () => {
  const told = cells.filter(({ ticket, on, recipients, everyMessage, blocked }) =>
    notifiesOf(
      TICKETS[ticket],
      { emailNotifications: { on, recipients, everyMessage } },
      aProfile({ blockedAt: blocked ? EARLIER : null }),
    ),
  );
  expect(told.every(cell => cell.on && !cell.blocked && cell.recipients.length > 0)).toBe(true);
  expect(told.map(({ ticket, everyMessage }) => ticket + (everyMessage ? ', every message' : ''))).toEqual(
    TOLD,
  );
});

test.each([
  ['open', true],
  ['snoozed', false],
  ['closed', false],
] as const)('NOTE-1: what counts is whether it was read, and not that it was %s', (status, read) => {
  const settings = { emailNotifications: { on: true, recipients: SOMEBODY, everyMessage: false } };
  expect(notifiesOf(aTicket({ status, read }), settings, aProfile())).toBe(read);
});
