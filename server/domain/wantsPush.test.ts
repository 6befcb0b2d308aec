import { describe, expect, test } from 'vitest';
import { SHIPPED_CHOICES } from '../../contract/notifications.ts';
import { EARLIER, minutesAfter, NOW } from './testFacts.ts';
import { type PushFacts, wantsPush } from './wantsPush.ts';

const ME = 'agent-1';
const MINE: PushFacts = {
  ...{ now: NOW, choices: SHIPPED_CHOICES, memberId: ME, isMention: false, at: minutesAfter(-1) },
  ...{ ticket: { assigneeId: ME, read: false }, blockedAt: null, viewers: [] },
};
const NOON = { from: '11:00', to: '13:00', time_zone: 'UTC' };
const NIGHT = { from: '22:00', to: '07:00', time_zone: 'UTC' };
const choosing = (more: Partial<PushFacts['choices']>) => ({ choices: { ...SHIPPED_CHOICES, ...more } });
const toOther = { ticket: { assigneeId: 'agent-2', read: false } };
const read = { ticket: { assigneeId: ME, read: true } };

describe('NOTE-1: a member is told on their device', () => {
  test.each<[string, Partial<PushFacts>, boolean]>([
    ['of their own ticket', {}, true],
    ['of one of nobody’s', { ticket: { assigneeId: null, read: false } }, true],
    ['of a colleague’s', toOther, false],
    ['of a colleague’s, if they want all', { ...toOther, ...choosing({ notify: ['all'] }) }, true],
    ['of nothing, if they want none', choosing({ notify: [] }), false],
    ['of what was read meanwhile', read, false],
    ['of what they have before them', { viewers: ['agent-2', ME] }, false],
    ['of what a colleague has before them', { viewers: ['agent-2'] }, true],
    ['in hours without', choosing({ do_not_disturb: NOON }), false],
    ['out of those hours', choosing({ do_not_disturb: NIGHT }), true],
    ['four hours later', { at: minutesAfter(-240) }, true],
    ['later than that', { at: minutesAfter(-241) }, false],
    ['of a mention, on any ticket, read or not', { ...toOther, ...read, isMention: true }, true],
    ['of a mention, if they want none', { isMention: true, ...choosing({ mentions: false }) }, false],
    ['of a mention in hours without', { isMention: true, ...choosing({ do_not_disturb: NOON }) }, false],
  ])('%s', (_, more, told) => {
    expect(wantsPush({ ...MINE, ...more })).toBe(told);
  });

  test.each([false, true])('NOTE-3: of nothing about a blocked customer (mention: %s)', isMention => {
    expect(wantsPush({ ...MINE, isMention, blockedAt: EARLIER })).toBe(false);
  });
});
