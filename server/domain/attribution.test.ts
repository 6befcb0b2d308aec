import { expect, test } from 'vitest';
import { isWithin, withAttribution } from './attribution.ts';
import { block, unblock } from './block.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { receive } from './receive.ts';
import { type RecordedSend, recordMarketingSend } from './recordMarketingSend.ts';
import { reply } from './reply.ts';
import type { Message } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, AGENT, aTicket, minutesAfter, NOW } = given;

/**
 * Told minute by minute: `0 campaign A`, `1 text`, `2 HELP`; `5 flow W@1` is heard of at 5 and was sent at 1. Expected
 * is what each of the customer's texts answers, in the order in which they were heard; then what the ticket shows.
 */
const STORIES: [requirement: string, story: string, answers: string, ticket: string | null][] = [
  // The last message before the text, within 24 hours.
  ['ATTR-1', '0 text', '-', null],
  ['ATTR-1', '0 campaign A, 1 text', 'A', 'A'],
  ['ATTR-1', '0 flow W, 1 text', 'W', 'W'],
  ['ATTR-1', '0 text, 1 campaign A', '-', null],
  ['ATTR-1', '0 campaign A, 0 text', 'A', 'A'],
  ['ATTR-1', '0 campaign A, 1440 text', 'A', 'A'],
  ['ATTR-1', '0 campaign A, 1441 text', '-', null],
  ['ATTR-1', '0 campaign A, 1500 text@1440', 'A', 'A'],
  ['ATTR-1', '0 campaign A, 1 text@-1, 2 text', '- A', 'A'],
  // Keywords, replies and automatic answers in between change nothing.
  ['ATTR-1', '0 campaign A, 1 HELP, 2 text', '- A', 'A'],
  ['ATTR-1', '0 campaign A, 1 STOP, 2 START, 3 text', '- - A', 'A'],
  ['ATTR-1', '0 text, 1 campaign A, 2 JOIN, 3 reply, 4 text', '- - A', 'A'],
  // What failed was not sent.
  ['ATTR-1', '0 failed A, 1 text', '-', null],
  ['ATTR-1', '0 campaign A, 1 failed B, 2 text', 'A', 'A'],
  // The first text alone.
  ['ATTR-2', '0 campaign A, 1 text, 2 text, 3 text', 'A - -', 'A'],
  ['ATTR-2', '0 campaign A, 0 text, 1 text', 'A -', 'A'],
  ['ATTR-2', '0 campaign A, 1 text, 2 campaign B, 3 text, 4 text', 'A B -', 'B'],
  ['ATTR-2', '0 campaign A, 1 text, 2 campaign A, 3 text', 'A A', 'A'],
  ['ATTR-2', '0 campaign A, 1441 text, 1442 campaign B, 1443 text', '- B', 'B'],
  ['ATTR-2', '0 campaign A, 10 text, 11 text@5', 'A -', 'A'],
  // The latest decides.
  ['ATTR-3', '0 campaign A, 1 flow W, 2 text', 'W', 'W'],
  ['ATTR-3', '0 flow W, 1 campaign A, 2 text', 'A', 'A'],
  ['ATTR-3', '0 campaign A, 1 flow W, 2 text, 3 text', 'W -', 'W'],
  ['ATTR-3', '0 text, 1 campaign A, 2 flow W, 3 reply, 4 text', '- W', 'W'],
  ['ATTR-3', '5 flow W@1, 6 campaign A@0, 7 text', 'W', 'W'],
  ['ATTR-3', '0 campaign A, 1 flow W, 1441 text', 'W', 'W'],
  ['ATTR-3', '0 campaign A, 1 flow W, 1442 text', '-', null],
  // Records that come after the text that answers them.
  ['ATTR-1', '1 text, 5 campaign A@0', 'A', 'A'],
  ['ATTR-1', '1440 text, 1445 campaign A@0', 'A', 'A'],
  ['ATTR-1', '1441 text, 1445 campaign A@0', '-', null],
  ['ATTR-1', '1 text, 5 failed A@0', '-', null],
  ['ATTR-1', '1 text, 5 campaign A@2, 6 text', '- A', 'A'],
  ['ATTR-1', '1 HELP, 2 text, 5 campaign A@0', '- A', 'A'],
  ['ATTR-2', '1 text, 2 text, 5 campaign A@0, 6 text', 'A - -', 'A'],
  ['ATTR-2', '10 flow W, 20 text, 30 text, 40 campaign A@25', 'W A', 'A'],
  ['ATTR-2', '10 text, 20 flow W, 30 text, 40 campaign A@5', 'A W', 'W'],
  // Texts that come in order and are processed late.
  ['ATTR-3', '0 campaign A, 5 flow W, 10 text@1', 'A', 'A'],
  ['ATTR-3', '0 campaign A, 5 flow W, 10 text@5', 'W', 'W'],
  ['ATTR-3', '0 campaign A, 5 flow W, 10 text@1, 11 text', 'A W', 'W'],
  ['ATTR-3', '0 campaign A, 5 failed W, 10 text@6', 'A', 'A'],
  ['ATTR-3', '0 campaign A, 1500 flow W, 1600 text@1441', '-', null],
  ['ATTR-2', '0 campaign A, 10 text@5, 11 text@7, 12 text', 'A - -', 'A'],
  ['ATTR-2', '0 campaign A, 10 text@7, 11 text@5', 'A -', 'A'],
  ['ATTR-2', '0 campaign A, 10 text@5, 11 text@5', 'A -', 'A'],
  ['ATTR-2', '0 text, 0 campaign A, 10 text@1', '- A', 'A'],
  ['ATTR-3', '0 campaign A, 5 flow A, 6 text, 10 text@1', 'A A', 'A'],
  ['ATTR-2', '0 campaign A, 5 text, 6 flow W, 10 text@1', 'A -', 'A'],
  ['ATTR-2', '0 campaign A, 3 text, 5 flow W, 10 text@4', 'A -', 'A'],
  ['ATTR-1', '0 campaign A, 3 HELP, 5 flow W, 10 text@4', '- A', 'A'],
  ['ATTR-1', '0 campaign A, 5 flow W, 10 HELP@1, 11 text', '- W', 'W'],
  ['TICK-6', '0 campaign A, 1 block, 5 flow W, 10 text@2, 11 unblock, 12 text', '- W', 'W'],
  ['TICK-6 ATTR-2', '0 campaign A, 1 block, 2 text, 3 unblock, 10 text@4', '- -', null],
  // History is not rewritten.
  ['ATTR-3', '0 campaign A, 2 text, 5 flow W@1', 'A', 'A'],
  ['ATTR-3', '2 text, 5 flow W@1, 6 campaign A@0', 'W', 'W'],
  ['ATTR-3', '2 text, 5 campaign A@0, 6 flow W@1', 'A', 'A'],
  // Who is blocked answers nothing, but has been heard.
  ['TICK-6', '0 text, 1 block, 2 campaign A, 3 text', '- -', null],
  ['TICK-6 ATTR-2', '0 text, 1 block, 2 campaign A, 3 text, 4 unblock, 5 text', '- - -', null],
  ['TICK-6 ATTR-1', '0 text, 1 block, 2 campaign A, 3 HELP, 4 unblock, 5 text', '- - A', 'A'],
  ['TICK-6 ATTR-2', '0 text, 1 block, 3 text, 4 unblock, 5 campaign A@2, 6 text', '- - -', null],
];

test.each(STORIES)('%s: %s: answers %s, the ticket shows %s', (_, story, answers, ticket) => {
  const end = told(story);
  expect(end.answers).toBe(answers);
  expect(end.ticket?.attributedId ?? null).toBe(ticket);
});

test.each([
  [1, 60, 'A'],
  [1, 61, '-'],
  [24, 1440, 'A'],
  [24, 1441, '-'],
  [720, 43_200, 'A'],
  [720, 43_201, '-'],
])('ATTR-1: in a window of %i hours, after %i minutes: %s', (hours, minutes, answer) => {
  expect(told(`0 campaign A, ${minutes} text`, hours).answers).toBe(answer);
  expect(told(`${minutes} text, ${minutes + 1} campaign A@0`, hours).answers).toBe(answer);
});

test.each([
  [-1, false],
  [0, true],
  [86_400_000, true],
  [86_400_001, false],
])('ATTR-1: %i ms after the send, a text is within its 24 hours: %s', (milliseconds, within) => {
  expect(isWithin(24, NOW, new Date(NOW.getTime() + milliseconds))).toBe(within);
});

test.each(['0 flow W, 1 text', '0 flow W, 5 campaign A, 6 text@1', '1 text, 5 flow W@0'])(
  'ATTR-4: %s: text and ticket know type, id and name of what they answer',
  story => {
    const { ticket, messages } = told(story);
    const answered = { attributedType: 'flow', attributedId: 'W', attributedName: 'Name of W' };
    expect(messages.find(({ direction }) => direction === 'inbound')).toMatchObject(answered);
    expect(ticket).toMatchObject({ ...answered, attributedAt: minutesAfter(1) });
  },
);

test.each([
  ['nothing before', null, true],
  ['an earlier one before', minutesAfter(-1), true],
  ['a later one before', minutesAfter(1), false],
])('ATTR-4: a ticket shows its latest attributed text; with %s: %s', (_, attributedAt, shown) => {
  const ticket = aTicket({ attributedType: attributedAt && 'campaign', attributedAt });
  const next = withAttribution(ticket, given.aRef({ type: 'flow', id: 'W', name: 'Welcome' }), NOW);
  const shows = {
    attributedType: 'flow',
    attributedId: 'W',
    attributedName: 'Welcome',
    attributedAt: NOW,
  } as const;
  expect(next).toEqual(shown ? { ...ticket, ...shows } : ticket);
  expect(withAttribution(ticket, null, NOW)).toBe(ticket);
});

type World = Pick<Facts, 'profile' | 'ticket'> & { messages: Message[] };

function told(story: string, attributionWindowHours = 24) {
  const settings = given.someSettings({ attributionWindowHours });
  const profile = given.aProfile({ smsTransactional: 'subscribed' });
  let world: World = { profile, ticket: null, messages: [] };
  let drawn = 0;
  for (const line of story.split(', ')) {
    const [minute = '', ...what] = line.split(' ');
    const thread = world.messages.toSorted((a, b) => a.sentAt.getTime() - b.sentAt.getTime());
    const now = minutesAfter(Number(minute));
    const facts = given.facts({ ...world, settings, thread, now, newId: () => `new-${++drawn}` });
    world = absorbed(world, happens(facts, what.join(' ')));
  }
  const texts = world.messages.filter(({ direction }) => direction === 'inbound');
  return { ...world, answers: texts.map(({ attributedId }) => attributedId ?? '-').join(' ') };
}

function happens(facts: Facts, what: string): Decision {
  const [words = '', minute] = what.split('@');
  const at = minute === undefined ? null : minutesAfter(Number(minute));
  if (words === 'block') return block(facts, AGENT);
  if (words === 'unblock') return unblock(facts, AGENT);
  if (words === 'reply')
    return reply(facts, { ...given.PLAIN, body: 'It left yesterday.', clientMessageId: null, actor: AGENT });
  const [kind = '', id] = words.split(' ');
  if (id) return recordMarketingSend(facts, sendOf(kind, id, at ?? facts.now), AGENT);
  const body = words === 'text' ? 'Is the large one back too?' : words;
  return receive(facts, given.aText(body, { receivedAt: at, providerId: `SM-${facts.now.getTime()}` }));
}

function sendOf(kind: string, id: string, sentAt: Date): RecordedSend {
  const type = kind === 'flow' ? 'flow' : 'campaign';
  const status = kind === 'failed' ? 'failed' : 'sent';
  return given.aSend({ type, id, name: `Name of ${id}`, status, sentAt });
}

function absorbed(world: World, decision: Decision): World {
  const { profile, ticket, messages = [] } = accepted(decision);
  const changed = new Map(messages.map(message => [message.id, message]));
  const kept = world.messages.map(message => changed.get(message.id) ?? message);
  const fresh = messages.filter(({ id }) => !world.messages.some(message => message.id === id));
  return {
    profile: profile ?? world.profile,
    ticket: ticket ?? world.ticket,
    messages: [...kept, ...fresh],
  };
}
