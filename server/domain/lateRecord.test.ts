import { expect, test } from 'vitest';
import type { Actor } from './decision.ts';
import type { Facts } from './facts.ts';
import { type MarketingSend, recordMarketingSend } from './recordMarketingSend.ts';
import type { Message } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aMessage, aProfile, aRecord, aTicket, minutesAfter } = given;
const KEY: Actor = { kind: 'api_key', id: 'key-1' };

/** A record that comes after the text that answers it: sent ten minutes ago, answered five minutes ago. */
function record(send: Partial<MarketingSend>, known: Partial<Facts>) {
  const facts = given.facts({ profile: aProfile(), ticket: aTicket(), ...known });
  return recordMarketingSend(facts, given.aSend(send), KEY);
}

const answer = aMessage({
  ...{ id: 'answer', direction: 'inbound', source: 'customer', status: 'received', body: 'Is it back?' },
  ...{ sentAt: minutesAfter(-5) },
});
const to = { type: 'campaign', id: 'restock', name: 'Restock' };
const attributed = { attributedType: 'campaign', attributedId: 'restock', attributedName: 'Restock' };

test('ATTR-1 ATTR-4: text and ticket tell what they answer, and nothing is left to answer', () => {
  const decision = accepted(record({}, { thread: [answer] }));
  expect(decision.messages?.[1]).toEqual({ ...answer, ...attributed });
  expect(decision.ticket).toEqual({ ...aTicket(), ...attributed, attributedAt: minutesAfter(-5) });
  const fields = { attributed_to: { from: null, to } };
  const about = { actor: KEY, ticketId: 'ticket-1', profileId: 'profile-1', fields };
  expect(decision.changes).toEqual([
    { type: 'message.created', actor: KEY, messageId: 'new-1', profileId: 'profile-1' },
    { type: 'message.updated', messageId: 'answer', ...about },
    { type: 'ticket.updated', ...about },
  ]);
  expect(decision.profile).toBeUndefined();
});

test('ATTR-4: a ticket that shows a later text’s goes on showing it', () => {
  const ticket = aTicket({
    ...{ attributedType: 'flow', attributedId: 'welcome', attributedName: 'Welcome' },
    attributedAt: minutesAfter(-1),
  });
  const decision = accepted(record({}, { thread: [answer], ticket }));
  expect(decision.messages?.[1]).toMatchObject(attributed);
  expect(decision.ticket ?? ticket).toEqual(ticket);
  expect(decision.changes.map(({ type }) => type)).toEqual(['message.created', 'message.updated']);
});

const between = aRecord({ id: 'between', marketingId: 'sale', sentAt: minutesAfter(-7) });
const text = (known: Partial<Message>): Message => ({ ...answer, ...known });

/** What stands in the thread, the oldest first, and which text the record is what it answers. */
test.each<[string, Message[], string | null]>([
  ['nothing', [], null],
  ['a text before it', [text({ sentAt: minutesAfter(-11) })], null],
  ['a text of the same moment', [text({ sentAt: minutesAfter(-10) })], null],
  ['a text after it', [answer], 'answer'],
  ['a keyword', [text({ keyword: 'HELP', keywordKind: 'help' })], null],
  [
    'a keyword and a text',
    [text({ id: 'help', keyword: 'HELP', keywordKind: 'help', sentAt: minutesAfter(-6) }), answer],
    'answer',
  ],
  ['two texts', [answer, text({ id: 'second', sentAt: minutesAfter(-4) })], 'answer'],
  ['a text that answers another', [text({ attributedType: 'flow', attributedId: 'welcome' })], null],
  [
    'a text that answers another, and one that answers nothing',
    [
      text({ attributedType: 'flow', attributedId: 'welcome' }),
      text({ id: 'second', sentAt: minutesAfter(-4) }),
    ],
    null,
  ],
  ['a text from when they were blocked', [text({ ticketId: null })], null],
  ['another send between', [between, answer], null],
  [
    'another send of the same millisecond, kept before the text',
    [{ ...between, id: 'a-before', sentAt: answer.sentAt }, answer],
    null,
  ],
  [
    'another send of the same millisecond, kept after the text',
    [answer, { ...between, id: 'b-after', sentAt: answer.sentAt }],
    'answer',
  ],
  ['another send that failed between', [{ ...between, status: 'failed' }, answer], 'answer'],
  ['another send before', [{ ...between, sentAt: minutesAfter(-20) }, answer], 'answer'],
  ['another send of the same moment', [{ ...between, sentAt: minutesAfter(-10) }, answer], 'answer'],
  ['another send after the text', [answer, { ...between, sentAt: minutesAfter(-1) }], 'answer'],
  ['a reply between', [aMessage({ id: 'reply', sentAt: minutesAfter(-7) }), answer], 'answer'],
  [
    'an automatic answer between',
    [aMessage({ id: 'auto', source: 'auto_responder', sentAt: minutesAfter(-7) }), answer],
    'answer',
  ],
])('ATTR-1 ATTR-2 ATTR-3: with %s in the thread', (_, thread, answers) => {
  const { messages = [] } = accepted(record({}, { thread }));
  const changed = messages.slice(1).map(({ id, attributedId }) => [id, attributedId]);
  expect(changed).toEqual(answers ? [[answers, 'restock']] : []);
});

/** Once a text has come after it, no later one answers it. */
test.each<[string, Message[], boolean]>([
  ['no text', [], true],
  ['a keyword', [text({ keywordKind: 'help' })], true],
  ['a text before it', [text({ sentAt: minutesAfter(-11) })], true],
  ['a text', [answer], false],
  ['a text of the blocked', [text({ ticketId: null })], false],
  ['a text that answers another', [text({ attributedId: 'sale' })], false],
])('ATTR-2: after %s since: whether the next text can answer it', (_, thread, open) => {
  const { profile } = accepted(record({}, { thread }));
  expect(profile?.unanswered ?? null).toEqual(open ? given.aRef() : null);
});

test.each([
  [24, -1440, true],
  [24, -1441, false],
  [1, -60, true],
  [1, -61, false],
])('ATTR-1: with a window of %i hours, sent %i minutes before the text: %s', (hours, before, within) => {
  const settings = given.someSettings({ attributionWindowHours: hours });
  const sentAt = minutesAfter(before, answer.sentAt);
  const { messages = [] } = accepted(record({ sentAt }, { settings, thread: [answer] }));
  expect(messages.slice(1).map(({ attributedId }) => attributedId)).toEqual(within ? ['restock'] : []);
});
