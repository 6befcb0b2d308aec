import { describe, expect, test } from 'vitest';
import { MessageStatus, type TicketStatus } from '../../contract/vocabulary.ts';
import { block, unblock } from './block.ts';
import type { Actor } from './decision.ts';
import type { Facts } from './facts.ts';
import { receive } from './receive.ts';
import * as given from './testFacts.ts';
import { ticketBefore } from './ticketBefore.ts';

const { accepted, AGENT, aMessage, aProfile, aTicket, EARLIER, minutesAfter, NOW } = given;
const profile = aProfile({ smsMarketing: 'subscribed', unanswered: given.aRef() });
const KEY: Actor = { kind: 'api_key', id: 'key-1' };

function blocked(known: Partial<Facts> = {}, actor = AGENT) {
  return accepted(block(given.facts({ profile, ticket: aTicket(), ...known }), actor));
}

/** Of whoever has a ticket its history tells it too (TICK-7). */
function ofProfile(actor: Actor, from: boolean, to: boolean, ticketId: string | null = null) {
  const fields = { blocked: { from, to } };
  return { type: 'profile.updated', actor, ticketId, profileId: 'profile-1', fields };
}

/** The ticket before, and the fields of the change that tells of it. */
const TICKETS: [TicketStatus, read: boolean, changed: string[]][] = [
  ['open', true, ['status']],
  ['open', false, ['status', 'read']],
  ['snoozed', true, ['status', 'snoozed_until']],
  ['snoozed', false, ['status', 'read', 'snoozed_until']],
  ['closed', true, []],
  ['closed', false, ['read']],
];

test.each(TICKETS)('TICK-6 TICK-7: a ticket %s, read %s, is closed and read: %j', (status, read, changed) => {
  const snoozedUntil = status === 'snoozed' ? minutesAfter(60) : null;
  const before = aTicket({ status, read, snoozedUntil, assigneeId: 'agent-2', flags: ['opt_out_suspected'] });
  const { ticket, changes } = blocked({ ticket: before });
  expect(ticket).toEqual({ ...before, status: 'closed', read: true, snoozedUntil: null });
  expect(changes.map(one => [one.type, one.actor, Object.keys(one.fields ?? {})])).toEqual([
    ['profile.updated', AGENT, ['blocked']],
    ...(changed.length > 0 ? [['ticket.updated', AGENT, changed]] : []),
  ]);
});

test.each(TICKETS)('TICK-6: a ticket %s, read %s, can be put back as it was', (status, read, changed) => {
  const snoozedUntil = status === 'snoozed' ? minutesAfter(60) : null;
  const was = { id: 'ticket-1', status, read, snoozedUntil: snoozedUntil?.toISOString() ?? null };
  const decision = blocked({ ticket: aTicket({ status, read, snoozedUntil }) });
  expect(ticketBefore(decision)).toEqual(changed.length > 0 ? was : null);
});

test('TICK-6: of who has no texts there is none to put back, whatever chats closed', () => {
  const chat = aTicket({ id: 'ticket-2', channel: 'web_chat' });
  expect(ticketBefore(blocked({ ticket: null, chats: [chat] }))).toBeNull();
});

test.each([AGENT, KEY])('TICK-6: who never wrote can be blocked too, by %o', actor => {
  const decision = blocked({ ticket: null }, actor);
  expect(decision.profile).toEqual({ ...profile, blockedAt: NOW });
  expect([decision.ticket, decision.consent, decision.messages]).toEqual([undefined, undefined, []]);
  expect(decision.changes).toEqual([ofProfile(actor, false, true)]);
});

test('TICK-6 SMS-5: a question of the double opt-in is settled by it', () => {
  const asked = { ...profile, optInAskedAt: minutesAfter(-1) };
  expect(blocked({ profile: asked }).profile).toEqual({ ...profile, blockedAt: NOW, optInAskedAt: null });
});

describe('what has not left yet', () => {
  test('TICK-6: is canceled, whoever it is from, and told', () => {
    const thread = (['agent', 'auto_responder', 'keyword_response'] as const).map(source =>
      aMessage({ id: `${source}-1`, source, nextAttemptAt: minutesAfter(1) }),
    );
    const { messages, changes } = blocked({ thread });
    expect(messages).toEqual(thread.map(message => ({ ...message, status: 'canceled' })));
    const fields = { status: { from: 'queued', to: 'canceled' } };
    const about = { actor: AGENT, ticketId: 'ticket-1', profileId: 'profile-1', fields };
    expect(changes.slice(2)).toEqual(
      thread.map(({ id }) => ({ type: 'message.updated', messageId: id, ...about })),
    );
  });

  test('TICK-6 REPLY-10: so is what is scheduled, and stands where it was canceled', () => {
    const sendAt = minutesAfter(60);
    const later = aMessage({ status: 'scheduled', sendAt, sentAt: sendAt, lapses: true });
    const { messages, changes, ticket } = blocked({ thread: [later], ticket: aTicket({ lapsing: true }) });
    expect(messages).toEqual([{ ...later, status: 'canceled', sendAt: null, sentAt: NOW }]);
    expect(changes.at(-1)).toMatchObject({
      fields: {
        status: { from: 'scheduled', to: 'canceled' },
        send_at: { from: sendAt.toISOString(), to: null },
      },
    });
    expect(ticket).toMatchObject({ status: 'closed', lapsing: false });
  });

  test.each(MessageStatus.exclude(['queued', 'scheduled']).options)('TICK-6: what is %s stays so', status => {
    expect(blocked({ thread: [aMessage({ status })] }).messages).toEqual([]);
  });
});

describe('twice, or what is not there', () => {
  const since = { ...profile, blockedAt: EARLIER };
  test.each<[string, () => unknown, unknown]>([
    ['blocking the blocked', () => block(given.facts({ profile: since }), AGENT), { changes: [] }],
    ['unblocking others', () => unblock(given.facts({ profile }), AGENT), { changes: [] }],
    ['blocking nobody', () => block(given.facts(), AGENT), { refused: 'not_found' }],
    ['unblocking nobody', () => unblock(given.facts(), AGENT), { refused: 'not_found' }],
  ])('TICK-6: %s: %j', (_, decide, expected) => {
    expect(decide()).toEqual(expected);
  });
});

describe('unblocking', () => {
  const since = { ...profile, blockedAt: EARLIER };

  test('TICK-6: reopens nothing by itself', () => {
    const ticket = aTicket({ status: 'closed' });
    expect(unblock(given.facts({ profile: since, ticket }), AGENT)).toEqual({
      profile,
      changes: [ofProfile(AGENT, true, false, ticket.id)],
    });
  });

  test('TICK-6 SMS-3: lets later texts in again', () => {
    const ticket = aTicket({ status: 'closed' });
    const again = accepted(unblock(given.facts({ profile: since, ticket }), AGENT)).profile ?? null;
    const decision = accepted(receive(given.facts({ profile: again, ticket }), given.aText('hello')));
    expect(decision.ticket).toMatchObject({ status: 'open', read: false });
    expect(decision.messages).toMatchObject([{ ticketId: 'ticket-1' }]);
  });
});
