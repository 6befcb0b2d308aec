import { describe, expect, test } from 'vitest';
import { aProfile, facts, minutesAfter, NOW } from '../testFacts.ts';
import { followUpDue, followUpEnvelope, followUpJobs, whyNoFollowUp } from './followUp.ts';
import { aChat, SESSION } from './testChat.ts';

const LEFT = minutesAfter(-10);
/** Seconds from when they left. */
const s = (seconds: number) => new Date(LEFT.getTime() + seconds * 1000);
const MS = 0.001;

const away = (known: Parameters<typeof aChat>[0] = {}) => aChat({ here: false, leftAt: LEFT, ...known });

describe('FOLLOW-1: when a follow-up is due', () => {
  test.each([
    ['nothing was answered', {}, null],
    ['answered a second before they left, and not seen', { repliedAt: s(-1) }, s(180)],
    ['answered a second before they left, and seen', { repliedAt: s(-1), seenUntil: s(-1) }, null],
    ['answered as they left', { repliedAt: s(0) }, s(180)],
    ['of two answers the first was seen', { repliedAt: s(-1), seenUntil: s(-2) }, s(180)],
    ['all but the last millisecond was seen', { repliedAt: s(-1), seenUntil: s(-1 - MS) }, s(180)],
    ['answered long before they left, and never seen', { repliedAt: s(-3600) }, s(180)],
    ['answered a second after they left', { repliedAt: s(1) }, s(181)],
    ['answered just before the follow-up would have gone', { repliedAt: s(179) }, s(359)],
    ['answered a day later', { repliedAt: s(86_400) }, s(86_580)],
    ['seen from elsewhere, after they left', { repliedAt: s(60), seenUntil: s(60) }, null],
    ['told of by a follow-up', { repliedAt: s(60), followedUpUntil: s(60) }, null],
    ['answered again since that follow-up', { repliedAt: s(400), followedUpUntil: s(60) }, s(580)],
    [
      'seen only what a follow-up told',
      { repliedAt: s(400), followedUpUntil: s(60), seenUntil: s(60) },
      s(580),
    ],
  ])('%s', (_, known, due) => {
    expect(followUpDue(away(known))).toEqual(due);
  });

  test.each([
    ['while they are here, though they left before', { here: true, leftAt: LEFT }],
    ['while nobody knows that they ever left', { here: false, leftAt: null }],
    ['while they have never been gone', { here: true, leftAt: null }],
  ])('never %s', (_, known) => {
    expect(followUpDue(aChat({ repliedAt: s(-1), ...known }))).toBeNull();
  });

  test('they came back, saw nothing, and left anew: 3 minutes after that', () => {
    const again = { repliedAt: s(10), leftAt: s(100) };
    expect(followUpDue(away(again))).toEqual(s(280));
  });
});

test('FOLLOW-1: one job a session, at its time', () => {
  expect(followUpJobs(away())).toEqual([]);
  const { workspaceId } = away();
  expect(followUpJobs(away({ repliedAt: s(5) }))).toEqual([
    {
      task: 'followUp',
      payload: { workspaceId, ticketId: SESSION },
      runAt: s(185),
      key: `follow-up:${SESSION}`,
    },
  ]);
});

describe('FOLLOW-3: who can be written to', () => {
  const { settings } = facts();
  const shop = (from: string | null, replyTo: string | null) => ({
    ...settings,
    supportEmail: { from, replyTo },
  });
  const ready = shop('care@north.example', 'help@north.example');
  const known = aProfile();
  const typed = aProfile({ typedEmail: 'mara@elsewhere.example' });
  const blocked = aProfile({ blockedAt: NOW, typedEmail: 'mara@elsewhere.example' });

  test.each([
    ['a customer with an address', ready, known, 'mara@north.example', null],
    ['a visitor who has typed one', ready, typed, null, null],
    ['a visitor without any', ready, known, null, 'no_email'],
    ['nobody, without a sender', shop(null, 'help@north.example'), typed, null, 'no_sender'],
    ['nobody, without a reply-to', shop('care@north.example', null), typed, null, 'no_sender'],
    ['nobody, without both, whatever else is missing', shop(null, null), known, null, 'no_sender'],
    ['nobody who is blocked', ready, blocked, 'mara@north.example', 'blocked'],
    ['nobody who is blocked, sender or not', shop(null, null), blocked, null, 'blocked'],
  ] as const)('%s', (_, ours, profile, email, why) => {
    expect(whyNoFollowUp(ours, profile, email)).toBe(why);
  });

  test('at the address by which the shop knows them, before the one that they typed', () => {
    const ours = { from: 'care@north.example', replyTo: 'help@north.example' };
    expect(followUpEnvelope(ready, typed, 'mara@north.example')).toEqual({
      ...ours,
      to: 'mara@north.example',
    });
    expect(followUpEnvelope(ready, typed, null)).toEqual({ ...ours, to: 'mara@elsewhere.example' });
  });
});
