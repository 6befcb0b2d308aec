import { describe, expect, test } from 'vitest';
import type { MayReply, TicketDetail, Visitor } from '../../../contract/shapes.ts';
import { followUpOf } from './followUp.ts';

const EMAIL = 'mara@lindqvist.example';
const time = (minute: number) => new Date(Date.UTC(2026, 10, 10, 14, minute)).toISOString();

type Known = Partial<Visitor['follow_up']> & {
  here?: boolean;
  email?: string | null;
  code?: MayReply['code'];
};

/** Of somebody who left at 14:10. */
function of({ here = false, email = EMAIL, code = null, ...follow_up }: Known) {
  const visitor: Visitor = {
    ...{ here, left_at: time(10), page: null, language: 'en', seen_until: null },
    follow_up: { due_at: null, sent_at: null, why_not: null, ...follow_up },
  };
  const profile = { id: 'p', name: null, phone: null, email };
  const may_reply = { allowed: code === null, code, since: null, evidence: null };
  return followUpOf({ visitor, profile, may_reply, created_at: time(0) } as TicketDetail);
}

describe('CHAT-5 FOLLOW-1 FOLLOW-3: what becomes of a reply to somebody who has left', () => {
  test.each<[string, Known, unknown]>([
    ['is nobody’s question while they are here', { here: true, due_at: time(13) }, null],
    ['is that it goes to them, should they not see it', {}, { kind: 'possible', email: EMAIL }],
    ['is that it goes out at that time', { due_at: time(13) }, { kind: 'due', at: Date.parse(time(13)) }],
    ['is that it went out', { sent_at: time(13) }, { kind: 'sent', at: Date.parse(time(13)) }],
    [
      'is that another goes out after the one that went out',
      { sent_at: time(13), due_at: time(20) },
      { kind: 'due', at: Date.parse(time(20)) },
    ],
    [
      'is open again, where the last one went out before they came back and left',
      { sent_at: time(5) },
      { kind: 'possible', email: EMAIL },
    ],
    ['is nothing, without an address', { email: null, why_not: 'no_email' }, { kind: 'no_email' }],
    ['is nothing, without a sender', { why_not: 'no_sender' }, { kind: 'no_sender' }],
    [
      'is nothing, though it was due before the addresses were taken away',
      { due_at: time(13), why_not: 'no_sender' },
      { kind: 'no_sender' },
    ],
    ['is not said of who is blocked', { code: 'profile_blocked', why_not: 'blocked' }, null],
    ['is not asked once the chat has ended', { code: 'chat_closed' }, null],
    ['is not regretted once the chat has ended', { code: 'chat_closed', why_not: 'no_email' }, null],
    [
      'is that it goes out all the same, where the chat has ended since',
      { code: 'chat_closed', due_at: time(13) },
      { kind: 'due', at: Date.parse(time(13)) },
    ],
  ])('%s', (_, known, followUp) => {
    expect(of(known)).toEqual(followUp);
  });

  test('of a text there is no visitor', () => {
    expect(followUpOf({ visitor: null } as TicketDetail)).toBe(null);
  });
});
