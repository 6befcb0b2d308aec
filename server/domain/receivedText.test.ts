import { describe, expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { receive } from './receive.ts';
import { heardFrom, type ReceivedText } from './receivedText.ts';
import type { Ticket } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aTicket, aText, EARLIER, minutesAfter, NOW } = given;
const elsewhere = { from: '+15550001111', to: '24680' };
const place = { phone: '+15550001111', sendingNumber: '24680' };

/** When the customer was heard last, and where the ticket stands; what a text of NOW makes of it. */
const HEARD: [string, Partial<Ticket>, Partial<Ticket>][] = [
  ['never heard', { lastInboundAt: null }, { ...place, lastInboundAt: NOW, sortedAt: NOW }],
  ['heard long ago', { lastInboundAt: EARLIER }, { ...place, lastInboundAt: NOW, sortedAt: NOW }],
  ['heard at once', { lastInboundAt: NOW, sortedAt: NOW }, { ...place, lastInboundAt: NOW, sortedAt: NOW }],
  [
    'woken since',
    { lastInboundAt: EARLIER, sortedAt: minutesAfter(5) },
    { ...place, lastInboundAt: NOW, sortedAt: minutesAfter(5) },
  ],
  ['heard since', { lastInboundAt: minutesAfter(1), sortedAt: minutesAfter(1) }, {}],
];

test.each(HEARD)('VIEW-3 PROF-5: %s: what comes late moves nothing back', (_, before, after) => {
  const was = aTicket(before);
  expect(heardFrom(was, aText('hello', elsewhere), NOW)).toEqual({ ...was, ...after });
});

test('SMS-1 SMS-2 SMS-4: a text is kept as it came, in the one thread of its customer', () => {
  const facts = given.facts({ profile: given.aProfile(), ticket: aTicket() });
  const { messages } = accepted(
    receive(facts, aText(' Hello \n', { ...elsewhere, media: given.pictures(2) })),
  );
  expect(messages).toEqual([
    given.aMessage({
      ...{ id: 'new-1', direction: 'inbound', source: 'customer', status: 'received', body: ' Hello \n' },
      ...{ provider: 'simulator', providerId: 'SM1', ...place, mediaLeftOut: 2 },
      ...{ sentAt: NOW, createdAt: NOW },
    }),
  ]);
});

describe('words that were kept and are processed late', () => {
  const came = minutesAfter(-90);

  function late(ticket: Ticket | null) {
    const facts = given.facts({ profile: given.aProfile(), ticket });
    return accepted(receive(facts, aText('hello', { ...elsewhere, receivedAt: came })));
  }

  test('SMS-1 VIEW-3: open a ticket that stands where they came', () => {
    const { ticket, messages } = late(null);
    const heard = { lastInboundAt: came, sortedAt: came, createdAt: NOW, status: 'open', read: false };
    expect(ticket).toMatchObject({ ...heard, ...place });
    expect(messages).toMatchObject([{ sentAt: came, createdAt: NOW }]);
  });

  test.each(HEARD)('SMS-3 TICK-8: open a ticket and mark it unread, %s', (_, before, after) => {
    const was = aTicket({ status: 'closed', ...before });
    const heardSince = (was.lastInboundAt ?? EARLIER) > came;
    const { ticket } = late(was);
    expect(ticket).toMatchObject({ status: 'open', read: false });
    expect(ticket?.lastInboundAt).toEqual(heardSince ? was.lastInboundAt : came);
    expect(ticket?.phone).toBe(heardSince ? was.phone : (after.phone ?? was.phone));
  });
});

describe('SMS-8: pictures', () => {
  const media = [{ url: 'https://provider.example/1', contentType: 'image/jpeg' }];
  const pictures: Partial<ReceivedText> = { media };

  function jobs(showCustomerMedia: boolean, body: string, known: Partial<Facts> = {}) {
    const settings = given.someSettings({ showCustomerMedia });
    const facts = given.facts({ profile: given.aProfile(), settings, ...known });
    return accepted(receive(facts, aText(body, pictures))).jobs?.map(({ task }) => task);
  }

  test.each([
    ['look', [], ['fetchMedia']],
    ['', [], ['fetchMedia']],
    ['stop', ['deliver'], ['fetchMedia', 'deliver']],
  ])('with %j are left out, and fetched only where the shop wants to see them', (body, off, on) => {
    expect([jobs(false, body), jobs(true, body)]).toEqual([off, on]);
  });
});
