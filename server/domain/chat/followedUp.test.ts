import { describe, expect, test } from 'vitest';
import { NOTHING, SYSTEM } from '../decision.ts';
import { accepted, minutesAfter, NOW } from '../testFacts.ts';
import { awaitFollowUp, followedUp } from './followedUp.ts';
import { aChat, inChat, SESSION } from './testChat.ts';

const replied = minutesAfter(-4);
const away = aChat({ here: false, leftAt: minutesAfter(-5), repliedAt: replied });

describe('FOLLOW-1: what has been followed up', () => {
  test('is told to whoever looks at the ticket', () => {
    const { chat, changes, jobs = [] } = accepted(followedUp(inChat({ chat: away }), replied, true));
    expect(chat).toEqual({ ...away, followedUpUntil: replied, followedUpAt: NOW });
    const fields = { followed_up_until: { from: null, to: replied.toISOString() } };
    const about = { ticketId: SESSION, profileId: away.profileId };
    expect(changes).toEqual([{ type: 'visitor.updated', actor: SYSTEM, ...about, fields }]);
    expect(jobs).toEqual([]);
  });

  test('is done with where no mail could tell of it, and nothing says that one did', () => {
    const before = minutesAfter(-60);
    const earlier = { ...away, followedUpUntil: before, followedUpAt: before };
    const { chat } = accepted(followedUp(inChat({ chat: earlier }), replied, false));
    expect(chat).toEqual({ ...earlier, followedUpUntil: replied });
  });

  test.each([
    ['it has been told already', { chat: { ...away, followedUpUntil: replied, followedUpAt: replied } }],
    ['more has been told already', { chat: { ...away, followedUpUntil: NOW } }],
    ['there is no such session', { chat: null }],
  ])('changes nothing where %s', (_, known) => {
    expect(followedUp(inChat(known), replied, true)).toEqual(NOTHING);
  });

  test('leaves what was answered meanwhile to another', () => {
    const chat = { ...away, repliedAt: NOW };
    expect(accepted(followedUp(inChat({ chat }), replied, true)).chat?.followedUpUntil).toEqual(replied);
  });
});

test('FOLLOW-1: a job that comes too early is asked for again, at its time', () => {
  const later = { ...away, repliedAt: NOW };
  expect(accepted(awaitFollowUp(inChat({ chat: later }))).jobs).toMatchObject([
    { task: 'followUp', runAt: minutesAfter(3), key: `follow-up:${SESSION}` },
  ]);
  expect(awaitFollowUp(inChat({ chat: null }))).toEqual(NOTHING);
});
