import { expect, test } from 'vitest';
import { showMedia } from './showMedia.ts';
import type { StoredMedia } from './state.ts';
import { accepted, aMessage, facts } from './testFacts.ts';

const SENT = ['a', 'b', 'c'];

function picture(id: string): StoredMedia {
  return { id, url: `/api/v1/media/${id}`, contentType: 'image/jpeg', width: 4, height: 3 };
}

const held = (...ids: string[]) =>
  facts({
    message: aMessage({
      ...{ direction: 'inbound', source: 'customer', status: 'received' },
      media: ids.map(picture),
      mediaLeftOut: SENT.length - ids.length,
    }),
  });

/** What is shown before, what has been fetched; what is shown then and how many are left out. */
const GRID: [string[], string[], string[], number][] = [
  [[], ['a', 'b', 'c'], ['a', 'b', 'c'], 0],
  [[], ['c', 'a'], ['a', 'c'], 1],
  [['a'], ['c'], ['a', 'c'], 1],
  [['c'], ['a', 'b'], ['a', 'b', 'c'], 0],
  [['a', 'b'], ['b', 'c'], ['a', 'b', 'c'], 0],
  [[], ['x', 'b'], ['b'], 2],
];

test.each(GRID)(
  'SMS-8: %j shown, then %j fetched: %j, and %i left out',
  (before, fetched, shown, leftOut) => {
    const given = held(...before);
    const decision = accepted(showMedia(given, SENT, fetched.map(picture)));
    const [message] = decision.messages ?? [];
    expect(message).toEqual({ ...given.message, media: shown.map(picture), mediaLeftOut: leftOut });
    expect(decision.changes).toEqual([
      {
        ...{ type: 'message.updated', actor: { kind: 'system', id: null } },
        ...{ ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' },
        fields: { media_left_out: { from: SENT.length - before.length, to: leftOut } },
      },
    ]);
  },
);

test.each([
  [
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ],
  [['a'], []],
  [[], []],
])('SMS-8: %j shown, then %j fetched, changes nothing', (before: string[], fetched: string[]) => {
  const decision = showMedia(held(...before), SENT, fetched.map(picture));
  expect(decision).toEqual({ changes: [] });
});

test('SMS-8: what is shown already is not replaced', () => {
  const again = { ...picture('a'), width: 99 };
  const decision = accepted(showMedia(held('a'), SENT, [again, picture('b')]));
  expect(decision.messages?.[0]?.media).toEqual([picture('a'), picture('b')]);
});

test('SMS-8: a message that is there no more is refused', () => {
  expect(showMedia(facts(), SENT, [picture('a')])).toEqual({ refused: 'not_found' });
});
