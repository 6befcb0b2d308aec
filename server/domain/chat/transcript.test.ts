import { expect, test } from 'vitest';
import { accepted, aProfile, minutesAfter } from '../testFacts.ts';
import { aChat, inChat, SESSION } from './testChat.ts';
import { askTranscript } from './transcript.ts';

const known = aProfile();
const typed = aProfile({ typedEmail: 'mara@elsewhere.example' });
const answered = aChat({ repliedAt: minutesAfter(-5) });

test.each([
  ['a customer whose address is known', { profile: known, email: 'mara@north.example' }],
  ['a visitor who has typed theirs, once an agent has answered', { profile: typed, chat: answered }],
])('CHAT-6: %s has the transcript sent', (_, facts) => {
  const asked = inChat(facts);
  const { chat, changes, jobs } = accepted(askTranscript(asked));
  expect(chat).toEqual({ ...asked.chat, transcripts: 1 });
  expect(changes).toMatchObject([{ type: 'visitor.updated', ticketId: SESSION }]);
  expect(jobs).toMatchObject([
    { task: 'mailTranscript', payload: { ticketId: SESSION, count: 1 }, key: `transcript:${SESSION}:1` },
  ]);
});

test.each([
  ['before the first message', { chat: null, ticket: null, profile: null }, 'session_not_begun'],
  ['without an address', { profile: known, chat: answered }, 'no_address'],
  [
    'to an address that anybody may have typed, before anybody answered',
    { profile: typed },
    'nobody_answered',
  ],
  [
    'more than three times',
    { profile: typed, chat: { ...answered, transcripts: 3 } },
    'too_many_transcripts',
  ],
])('CHAT-6: no transcript is sent %s', (_, facts, refused) => {
  expect(askTranscript(inChat(facts))).toEqual({ refused });
});

test('CHAT-6: three are sent, each by a job of its own', () => {
  const counted = (transcripts: number) =>
    accepted(askTranscript(inChat({ profile: typed, chat: { ...answered, transcripts } }))).jobs;
  expect([0, 1, 2].map(counted)).toMatchObject([
    [{ key: `transcript:${SESSION}:1` }],
    [{ key: `transcript:${SESSION}:2` }],
    [{ key: `transcript:${SESSION}:3` }],
  ]);
});
