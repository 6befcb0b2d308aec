import { describe, expect, test } from 'vitest';
import { MessageStatus } from '../../contract/vocabulary.ts';
import { SYSTEM } from './decision.ts';
import { lapse } from './lapse.ts';
import { receive } from './receive.ts';
import type { Message, Ticket } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aMessage, aTicket, EARLIER, minutesAfter, NOW } = given;
const LATER = minutesAfter(60);

const scheduled = (known: Partial<Message> = {}) =>
  aMessage({ status: 'scheduled', sendAt: LATER, sentAt: LATER, lapses: true, ...known });

/** The customer has just written. */
function lapses(thread: Message[], ticket: Partial<Ticket> = {}) {
  const heard = aTicket({ lastInboundAt: NOW, lapsing: true, ...ticket });
  return accepted(lapse(given.facts({ thread, ticket: heard })));
}

test('REPLY-10: what was to leave only if the customer did not write is canceled, and told', () => {
  const { messages, ticket, changes, jobs = [] } = lapses([scheduled()]);
  expect(messages).toEqual([{ ...scheduled(), status: 'canceled', sendAt: null, sentAt: NOW }]);
  expect(ticket).toMatchObject({ lapsing: false });
  expect(jobs).toEqual([]);
  const fields = {
    status: { from: 'scheduled', to: 'canceled' },
    send_at: { from: LATER.toISOString(), to: null },
  };
  const about = { ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' };
  expect(changes).toEqual([{ type: 'message.updated', actor: SYSTEM, ...about, fields }]);
});

describe('REPLY-10: what stays', () => {
  test.each<[string, Message]>([
    ['what leaves in any case', scheduled({ lapses: false })],
    ['what was written after the text', scheduled({ createdAt: minutesAfter(1) })],
    ['what was written in the same moment', scheduled({ createdAt: NOW })],
    ['what is of another ticket', scheduled({ ticketId: 'ticket-2' })],
    ...MessageStatus.exclude(['scheduled']).options.map((status): [string, Message] => [
      `what is ${status}`,
      scheduled({ status }),
    ]),
  ])('%s', (_, message) => {
    expect(lapses([message])).toEqual({ changes: [] });
  });

  test('beside what goes, and the ticket remembers it', () => {
    const after = scheduled({ id: 'after', createdAt: minutesAfter(1) });
    const decision = lapses([scheduled(), after]);
    expect(decision.messages).toMatchObject([{ id: 'message-1' }]);
    expect(decision.ticket).toBeUndefined();
  });
});

test('a ticket that is not there is not found', () => {
  expect(lapse(given.facts())).toEqual({ refused: 'not_found' });
});

describe('REPLY-10: a text asks for it', () => {
  const job = {
    ...{ task: 'lapse', key: 'lapse:ticket-1' },
    payload: { workspaceId: given.SHOP, ticketId: 'ticket-1' },
  };
  const profile = given.aProfile({ smsMarketing: 'subscribed' });
  const texts = (body: string, ticket: Ticket | null, blockedAt: Date | null = null) =>
    accepted(receive(given.facts({ ticket, profile: { ...profile, blockedAt } }), given.aText(body)));

  test.each(['Thank you, it came', 'STOP', 'HELP', 'JOIN', 'START'])('%s', body => {
    const lapsing = aTicket({ lapsing: true });
    expect(texts(body, lapsing).jobs).toContainEqual(job);
    for (const quiet of [aTicket(), null]) expect(texts(body, quiet).jobs).not.toContainEqual(job);
    expect(texts(body, lapsing, EARLIER).jobs).not.toContainEqual(job);
  });
});
