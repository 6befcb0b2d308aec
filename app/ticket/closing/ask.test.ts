import { expect, test } from 'vitest';
import { answer, endTickets } from './ask.ts';

const sms = { channel: 'sms', status: 'open' } as const;
const chat = { channel: 'web_chat', status: 'open' } as const;

/** Ends these; tells how often it has been done since. */
function ending(tickets: Parameters<typeof endTickets>[0]): () => number {
  let times = 0;
  endTickets(tickets, () => {
    times += 1;
  });
  return () => times;
}

test.each([
  ['tickets of texts, which can be opened again', [sms, sms]],
  ['a chat that has ended', [{ ...chat, status: 'closed' as const }]],
  ['nothing', []],
])('TICK-3: %s: no question', (_, tickets) => {
  expect(ending(tickets)()).toBe(1);
});

test.each([
  [true, 1],
  [false, 0],
])(
  'TICK-3: a chat among them is asked for; at %s it is done %i times, however often it is said',
  (yes, times) => {
    const done = ending([sms, chat]);
    expect(done()).toBe(0);
    answer(yes);
    answer(true);
    expect(done()).toBe(times);
  },
);
