import { describe, expect, test } from 'vitest';
import { withDeviceJobs } from './deviceJobs.ts';
import { editNote, writeNote } from './notes.ts';
import { receive } from './receive.ts';
import { reply } from './reply.ts';
import {
  AGENT,
  accepted,
  aNote,
  aProfile,
  aText,
  aTicket,
  EARLIER,
  NOW,
  PLAIN,
  facts as someFacts,
} from './testFacts.ts';

const there = someFacts({
  ...{ tellsDevices: true, ticket: aTicket(), profile: aProfile() },
  members: ['agent-1', 'agent-2', 'agent-3'],
});

function newsOf(decide: (facts: typeof there) => Parameters<typeof accepted>[0], facts = there) {
  const { jobs = [] } = withDeviceJobs(accepted(decide(facts)), facts);
  return jobs.flatMap(job => (job.task === 'notifyDevices' ? [job.payload.news] : []));
}

const texted = (body: string) => (facts: typeof there) => receive(facts, aText(body));
const noted = (mentions: string[]) => (facts: typeof there) =>
  writeNote(facts, { id: 'note-1', body: 'Have a look', mentions }, AGENT);

describe('NOTE-1: devices are to be told of', () => {
  test('a text', () => {
    expect(newsOf(texted('Hello'))).toEqual([{ messageId: expect.any(String) }]);
  });

  test.each(['STOP', 'HELP', 'JOIN'])('no keyword (%s), nor of its answer', keyword => {
    expect(newsOf(texted(keyword))).toEqual([]);
  });

  test('nothing that we say', () => {
    const consented = { ...there, profile: aProfile({ smsMarketing: 'subscribed' }) };
    const answered = (facts: typeof there) =>
      reply(facts, { ...PLAIN, body: 'Yes', clientMessageId: 'one', actor: AGENT });
    expect(newsOf(answered, consented)).toEqual([]);
  });

  test('who is mentioned in a note, but of no mention of themselves', () => {
    expect(newsOf(noted(['agent-1', 'agent-2']))).toEqual([{ noteId: 'note-1', memberIds: ['agent-2'] }]);
    expect(newsOf(noted([]))).toEqual([]);
  });

  test('who is mentioned when a note is written anew, once', () => {
    const note = aNote({ authorId: AGENT.id, mentions: ['agent-2'] });
    const edited = (facts: typeof there) => editNote(facts, { mentions: ['agent-2', 'agent-3'] }, AGENT);
    expect(newsOf(edited, { ...there, note })).toEqual([{ noteId: note.id, memberIds: ['agent-3'] }]);
  });

  test('NOTE-3: nothing about a blocked customer', () => {
    const blocked = { ...there, profile: aProfile({ blockedAt: EARLIER }) };
    expect(newsOf(texted('Hello'), blocked)).toEqual([]);
    expect(newsOf(noted(['agent-2']), blocked)).toEqual([]);
  });

  test('nothing, where no device is subscribed', () => {
    expect(newsOf(texted('Hello'), { ...there, tellsDevices: false, now: NOW })).toEqual([]);
  });
});
