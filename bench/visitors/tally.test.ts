import { expect, test } from 'vitest';
import { tally } from './tally.ts';

const REPLY = { body: 'Up to 220 degrees.', sessionId: 'asked' };
const arrival = (sessionId: string, messageId: string) => ({ sessionId, messageId, at: 0 });

test.each([
  ['comes to its visitor', [arrival('asked', 'm')], { arrived: 1 }],
  ['does not come', [], { lost: 1 }],
  ['comes as two messages', [arrival('asked', 'm'), arrival('asked', 'n')], { arrived: 1, double: 1 }],
  ['comes to somebody else', [arrival('other', 'm')], { lost: 1, astray: 1 }],
  [
    'comes to somebody else as well',
    [arrival('asked', 'm'), arrival('other', 'm')],
    { arrived: 1, astray: 1 },
  ],
])('CHAT-7: a reply that %s is counted so', (_, came, counted) => {
  const all = { arrived: 0, lost: 0, double: 0, astray: 0, ...counted };
  expect(tally([REPLY], new Map([[REPLY.body, came]]))).toEqual(all);
});
