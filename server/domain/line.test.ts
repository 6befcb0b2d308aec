import { describe, expect, test } from 'vitest';
import { MessageStatus } from '../../contract/vocabulary.ts';
import type { Facts } from './facts.ts';
import { headOf, nextInLine } from './line.ts';
import type { Message } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aMessage, EARLIER, minutesAfter, NOW } = given;

/** Of one thread, each a minute after the one before. */
function thread(...messages: Partial<Message>[]): Message[] {
  return messages.map((one, at) => aMessage({ id: `message-${at}`, sentAt: minutesAfter(at), ...one }));
}

describe('what stands first', () => {
  const keyword = { source: 'keyword_response', keywordKind: 'stop' } as const;

  test.each<[string, Partial<Message>[], string | null]>([
    ['nothing', [], null],
    ['the oldest', [{ status: 'sent' }, {}, {}], 'message-1'],
    ['one under way', [{ status: 'sending' }, {}], 'message-0'],
    ['one put off', [{ nextAttemptAt: minutesAfter(5) }, {}], 'message-0'],
    [
      'none that failed, or of which nobody knows',
      [{ status: 'failed' }, { status: 'unknown' }, {}],
      'message-2',
    ],
    ['none that is for later', [{ status: 'scheduled' }, {}], 'message-1'],
    ['the answer to a keyword, before one under way', [{ status: 'sending' }, {}, keyword], 'message-2'],
    ['not that once it is under way', [{}, { ...keyword, status: 'sending' }], 'message-0'],
    ['by time, and not as they are given', [{ sentAt: minutesAfter(9) }, {}], 'message-1'],
    ['of one moment the one made first', [{ sentAt: NOW }, { sentAt: NOW }], 'message-0'],
  ])('REPLY-5: is %s', (_, messages, head) => {
    expect(headOf(thread(...messages).toReversed())?.id ?? null).toBe(head);
  });
});

describe('the next in line', () => {
  const ASK_AFTER_MS = 20_000;
  const subscribed = given.aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
  const next = (message: Message | null, known: Partial<Facts> = {}) =>
    accepted(nextInLine(given.facts({ profile: subscribed, message, ...known }), ASK_AFTER_MS));

  test('REPLY-5: is nothing where nobody waits', () => {
    expect(next(null)).toEqual({ changes: [] });
  });

  test('REPLY-8: is sending from here on', () => {
    const { messages, jobs } = next(aMessage());
    expect(messages).toEqual([aMessage({ status: 'sending', attempts: 1, sendingSince: NOW })]);
    expect(jobs).toEqual([]);
  });

  test('REPLY-2: does not leave where it may not', () => {
    const { messages } = next(aMessage(), { profile: given.aProfile({ blockedAt: EARLIER }) });
    expect(messages).toMatchObject([{ status: 'failed', errorReason: 'profile_blocked' }]);
  });

  test('REPLY-5: put off, holds the line until its time', () => {
    const due = new Date(NOW.getTime() + 1);
    const payload = { workspaceId: given.SHOP, threadId: 'profile-1' };
    expect(next(aMessage({ nextAttemptAt: due }))).toEqual({
      changes: [],
      jobs: [{ task: 'deliver', payload, runAt: due, key: 'look:message-1' }],
    });
    expect(next(aMessage({ nextAttemptAt: NOW })).messages).toMatchObject([{ status: 'sending' }]);
  });

  test('REPLY-5 REPLY-11: under way, holds the line until its provider can be asked', () => {
    const payload = { workspaceId: given.SHOP, messageId: 'message-1' };
    expect(next(aMessage({ status: 'sending', sendingSince: EARLIER }))).toEqual({
      changes: [],
      jobs: [
        {
          ...{ task: 'ask', payload, key: 'ask:message-1' },
          runAt: new Date(EARLIER.getTime() + ASK_AFTER_MS),
        },
      ],
    });
  });

  test.each(MessageStatus.exclude(['queued', 'sending']).options)('REPLY-11: is not what is %s', status => {
    expect(next(aMessage({ status }))).toEqual({ changes: [] });
  });
});
