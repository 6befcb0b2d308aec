import { expect, test } from 'vitest';
import { Channel, ConsentState, TicketStatus } from '../../contract/vocabulary.ts';
import { type NoReplyCode, whyNoReply } from './mayReply.ts';
import { aNumber, EARLIER } from './testFacts.ts';

const NUMBERS = { ours: aNumber(), gone: aNumber({ goneAt: EARLIER }), none: null };
type NumberName = keyof typeof NUMBERS;

const cells = Channel.options.flatMap(channel =>
  TicketStatus.options.flatMap(status =>
    ConsentState.options.flatMap(marketing =>
      ConsentState.options.flatMap(transactional =>
        (Object.keys(NUMBERS) as NumberName[]).flatMap(number =>
          [false, true].map(blocked => ({ channel, status, marketing, transactional, number, blocked })),
        ),
      ),
    ),
  ),
);

/** Pinned by hand, from the first line that fits; a cell is allowed when none does. */
const REFUSED: [requirement: string, fits: Partial<(typeof cells)[number]>, NoReplyCode | null][] = [
  ['TICK-6', { blocked: true }, 'profile_blocked'],
  ['TICK-3', { channel: 'web_chat', status: 'closed' }, 'chat_closed'],
  ['REPLY-3', { channel: 'web_chat' }, null],
  ['REPLY-2', { marketing: 'never_subscribed', transactional: 'never_subscribed' }, 'no_sms_consent'],
  ['REPLY-2', { marketing: 'never_subscribed', transactional: 'unsubscribed' }, 'no_sms_consent'],
  ['REPLY-2', { marketing: 'unsubscribed', transactional: 'never_subscribed' }, 'no_sms_consent'],
  ['REPLY-2', { marketing: 'unsubscribed', transactional: 'unsubscribed' }, 'no_sms_consent'],
  ['REPLY-2', { number: 'gone' }, 'number_gone'],
  ['REPLY-2', { number: 'none' }, 'number_gone'],
];

test.each(REFUSED)('%s: %o: %s', (_, fits, expected) => {
  const first = cells.filter(cell => lineFor(cell)?.[1] === fits);
  expect(first.length).toBeGreaterThan(0);
  for (const cell of first) expect([cell, why(cell)]).toEqual([cell, expected]);
});

test('REPLY-2: everybody else can be answered', () => {
  const others = cells.filter(cell => !lineFor(cell));
  expect(others).toHaveLength(5 * TicketStatus.options.length);
  for (const cell of others) expect([cell, why(cell)]).toEqual([cell, null]);
});

test('DATA-4: nobody who has been erased can be answered, whatever they had agreed to', () => {
  const agreed = { smsMarketing: 'subscribed', smsTransactional: 'subscribed', blockedAt: null } as const;
  const erased = { ...agreed, erasedAt: EARLIER };
  for (const channel of Channel.options)
    expect(whyNoReply({ channel, status: 'open' }, erased, NUMBERS.ours)).toBe('profile_erased');
});

function lineFor(cell: (typeof cells)[number]) {
  return REFUSED.find(([, fits]) =>
    Object.entries(fits).every(([name, value]) =>
      Object.entries(cell).some(([n, v]) => n === name && v === value),
    ),
  );
}

function why({ channel, status, marketing, transactional, number, blocked }: (typeof cells)[number]) {
  const profile = {
    smsMarketing: marketing,
    smsTransactional: transactional,
    blockedAt: blocked ? EARLIER : null,
    erasedAt: null,
  };
  return whyNoReply({ channel, status }, profile, NUMBERS[number]);
}
