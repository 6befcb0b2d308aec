import { describe, expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { receive } from './receive.ts';
import type { Profile } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aProfile, aText, aTicket } = given;
const auto = given.someSettings().autoResponder;
const settings = given.someSettings({ autoResponder: { ...auto, audience: 'all' } });
const ASKS = 'please stop texting me';
const customer = { kind: 'customer', id: 'profile-1' };

function texts(body: string, profile: Profile | null = aProfile(), known: Partial<Facts> = {}) {
  const facts = given.facts({ profile, ticket: aTicket(), settings, ...known });
  return accepted(receive(facts, aText(body)));
}

describe('SMS-5: a text that plainly asks to stop', () => {
  test('is flagged to the agent, changes no consent, and gets no answer from a machine', () => {
    const { ticket, messages, consent, changes, jobs, profile } = texts(ASKS);
    expect(ticket).toMatchObject({ flags: ['opt_out_suspected'], flaggedMessageId: 'new-1', read: false });
    expect(messages).toMatchObject([{ id: 'new-1', body: ASKS, keyword: null }]);
    expect([consent ?? [], jobs, profile]).toEqual([[], [], aProfile()]);
    const fields = { read: { from: true, to: false }, flags: { from: [], to: ['opt_out_suspected'] } };
    expect(changes[0]).toEqual({
      type: 'ticket.updated',
      actor: customer,
      ticketId: 'ticket-1',
      profileId: 'profile-1',
      fields,
    });
  });

  test.each<[string, Profile | null]>([
    ['somebody new', null],
    ['somebody without a ticket', aProfile()],
  ])('from %s opens a ticket with the flag', (_, profile) => {
    const { ticket, messages, changes } = texts(ASKS, profile, { ticket: null });
    expect(ticket).toMatchObject({ flags: ['opt_out_suspected'], flaggedMessageId: messages?.[0]?.id });
    expect(changes.some(({ type }) => type === 'ticket.created')).toBe(true);
  });

  test('opens a closed ticket with the flag', () => {
    const { ticket } = texts(ASKS, aProfile(), { ticket: aTicket({ status: 'closed' }) });
    expect(ticket).toMatchObject({ status: 'open', flags: ['opt_out_suspected'] });
  });
});

/** From each consent: marketing, transactional. Who has left both kinds has nothing left to stop. */
test.each([
  ['never_subscribed', 'never_subscribed', true],
  ['never_subscribed', 'subscribed', true],
  ['never_subscribed', 'unsubscribed', true],
  ['subscribed', 'never_subscribed', true],
  ['subscribed', 'subscribed', true],
  ['subscribed', 'unsubscribed', true],
  ['unsubscribed', 'never_subscribed', true],
  ['unsubscribed', 'subscribed', true],
  ['unsubscribed', 'unsubscribed', false],
] as const)('SMS-5 AUTO-4: from one %s, %s, it is flagged: %s', (smsMarketing, smsTransactional, flags) => {
  const { ticket, messages } = texts(ASKS, aProfile({ smsMarketing, smsTransactional }));
  expect(ticket?.flags).toEqual(flags ? ['opt_out_suspected'] : []);
  expect(messages).toHaveLength(1);
});

describe('SMS-5: a ticket that is flagged already', () => {
  const ticket = aTicket({ flags: ['opt_out_suspected'], flaggedMessageId: 'message-9', read: false });

  test('points to the latest text that asks', () => {
    const decision = texts(ASKS, aProfile(), { ticket });
    expect(decision.ticket).toMatchObject({ flags: ['opt_out_suspected'], flaggedMessageId: 'new-1' });
    expect(decision.changes.map(({ type }) => type)).toEqual(['message.created']);
  });

  test.each(['Where is my order?', 'thanks', '👍'])('stays so when they go on with %j', body => {
    const decision = texts(body, aProfile(), { ticket });
    expect(decision.ticket).toMatchObject({ flags: ['opt_out_suspected'], flaggedMessageId: 'message-9' });
  });
});

/** What asks is the grids' of optOutWish; here only that `exact` flags what `contains` acts on. */
test.each([
  ['exact', 'never_subscribed', 0, ['opt_out_suspected']],
  ['contains', 'unsubscribed', 2, []],
] as const)('SMS-5: with %s, it leaves them %s', (optOutMatch, state, entries, flags) => {
  const decision = texts(ASKS, aProfile(), { settings: given.someSettings({ optOutMatch }) });
  expect(decision.profile?.smsMarketing).toBe(state);
  expect([decision.consent?.length ?? 0, decision.ticket?.flags]).toEqual([entries, flags]);
});
