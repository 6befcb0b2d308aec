import { describe, expect, test } from 'vitest';
import { aChat } from '../domain/chat/testChat.ts';
import { aProfile, facts, minutesAfter, NOW } from '../domain/testFacts.ts';
import { presentVisitor, type Visiting } from './visitor.ts';

const ready = {
  ...facts().settings,
  supportEmail: { from: 'care@north.example', replyTo: 'care@north.example' },
};
const silent = { ...ready, supportEmail: { from: null, replyTo: null } };
const away = aChat({ here: false, leftAt: minutesAfter(-2), repliedAt: minutesAfter(-1) });

function shown(known: Partial<Visiting> = {}) {
  const profile = aProfile();
  return presentVisitor({ chat: away, profile, email: 'mara@north.example', settings: ready, ...known });
}

const due = minutesAfter(2).toISOString();

describe('CHAT-5: what the inbox shows of a visitor', () => {
  test('is where they are', () => {
    const chat = aChat({
      pageUrl: 'https://north.example/a',
      pageTitle: 'A bowl',
      language: 'it',
      seenUntil: NOW,
    });
    expect(shown({ chat })).toEqual({
      here: true,
      left_at: null,
      page: { url: 'https://north.example/a', title: 'A bowl' },
      language: 'it',
      seen_until: NOW.toISOString(),
      follow_up: { due_at: null, sent_at: null, why_not: null },
    });
  });

  test('is no page where none is known', () => {
    expect(shown().page).toBeNull();
    expect(shown({ chat: { ...away, pageUrl: 'https://north.example/' } }).page?.title).toBe('');
  });

  test.each([
    ['that an e-mail goes out', {}, { due_at: due, sent_at: null, why_not: null }],
    [
      'to the address that they typed',
      { email: null, profile: aProfile({ typedEmail: 'mara@north.example' }) },
      { due_at: due, sent_at: null, why_not: null },
    ],
    [
      'FOLLOW-3: that none goes out without a sender',
      { settings: silent },
      { due_at: null, sent_at: null, why_not: 'no_sender' },
    ],
    [
      'that there is nowhere to write to',
      { email: null },
      { due_at: null, sent_at: null, why_not: 'no_email' },
    ],
    [
      'TICK-6: that none goes out to who is blocked',
      { profile: aProfile({ blockedAt: NOW }) },
      { due_at: null, sent_at: null, why_not: 'blocked' },
    ],
    [
      'that one has gone out',
      { chat: { ...away, followedUpUntil: away.repliedAt, followedUpAt: NOW } },
      { due_at: null, sent_at: NOW.toISOString(), why_not: null },
    ],
    [
      'that another will, since the shop has written again',
      { chat: { ...away, followedUpUntil: minutesAfter(-9), followedUpAt: minutesAfter(-6) } },
      { due_at: due, sent_at: minutesAfter(-6).toISOString(), why_not: null },
    ],
    [
      'nothing, where no mail could go and none will',
      { chat: { ...away, followedUpUntil: away.repliedAt } },
      { due_at: null, sent_at: null, why_not: null },
    ],
  ])('tells of a follow-up %s', (_, known, expected) => {
    expect(shown(known)).toMatchObject({ here: false, follow_up: expected });
  });
});
