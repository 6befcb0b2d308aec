import { describe, expect, test } from 'vitest';
import type { ConsentState } from '../../../contract/vocabulary.ts';
import type { Accepted } from '../decision.ts';
import { isRefused } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Identifier, Profile, Ticket } from '../state.ts';
import { AGENT, aProfile, aTicket, EARLIER, facts, minutesAfter, NOW, SHOP } from '../testFacts.ts';
import { joinProfiles, moveRest } from './joinProfiles.ts';

const OLD = aProfile({ id: 'old', createdAt: EARLIER });
const YOUNG = aProfile({ id: 'young', name: null, createdAt: minutesAfter(5, EARLIER) });

const phoneOf = (profileId: string): Identifier => ({
  ...{ workspaceId: SHOP, kind: 'phone', value: `+39 ${profileId}`, profileId, verified: true, main: false },
  createdAt: EARLIER,
});

type Given = { profile?: Partial<Profile>; ticket?: Partial<Ticket> | null; names?: Identifier[] };

function side(profile: Profile, given: Given, ticket: Ticket): NonNullable<Facts['other']> {
  return {
    profile: { ...profile, ...given.profile },
    ticket:
      given.ticket === null
        ? null
        : { ...ticket, profileId: profile.id, threadId: profile.id, ...given.ticket },
    details: null,
    names: given.names ?? [phoneOf(profile.id)],
  };
}

const older = (given: Given = {}) => side(OLD, given, aTicket({ id: 'first', number: 7 }));
const younger = (given: Given = {}) =>
  side(YOUNG, given, aTicket({ id: 'second', number: 12, createdAt: minutesAfter(5, EARLIER) }));

function decide(own: Facts['other'], other: Facts['other'], more: Partial<Facts> = {}) {
  return joinProfiles(facts({ ...(own ?? {}), other, ...more }), AGENT);
}

function joined(own: Facts['other'], other: Facts['other'], more: Partial<Facts> = {}): Accepted {
  const decision = decide(own, other, more);
  if (isRefused(decision)) throw new Error(decision.refused);
  return decision;
}

describe('PROF-5: who stays', () => {
  test.each([
    ['whoever has the older SMS ticket', older(), younger(), 'old', 'second'],
    ['named first or second', younger(), older(), 'old', 'second'],
    [
      'though the profile is the younger one',
      older({ ticket: { createdAt: NOW } }),
      younger(),
      'young',
      'first',
    ],
    ['whoever has one', older({ ticket: null }), younger(), 'young', null],
    [
      'else whoever has been known for longer',
      younger({ ticket: null }),
      older({ ticket: null }),
      'old',
      null,
    ],
  ])('%s', (_, own, other, stays, gone) => {
    expect(joined(own, other).join).toMatchObject({ stays, goneTicket: gone && { id: gone } });
  });

  test.each([
    ['nobody', null, younger(), 'not_found'],
    ['with nobody', older(), null, 'not_found'],
    ['somebody who was erased', older({ profile: { erasedAt: NOW } }), younger(), 'not_found'],
    ['with somebody who was', older(), younger({ profile: { erasedAt: NOW } }), 'not_found'],
    ['with themselves', older(), older(), 'same_profile'],
    ['one who is blocked', older({ profile: { blockedAt: NOW } }), younger(), 'one_is_blocked'],
    ['with one who is blocked', older(), younger({ profile: { blockedAt: NOW } }), 'one_is_blocked'],
  ])('TICK-6: refused: %s', (_, own, other, refused) => {
    expect(decide(own, other)).toMatchObject({ refused });
  });

  test('TICK-6: two who are blocked can be one, and stay so', () => {
    const blocked = { profile: { blockedAt: NOW } };
    expect(joined(older(blocked), younger(blocked)).profile?.blockedAt).toEqual(NOW);
  });
});

describe('PROF-5: the ticket', () => {
  test.each([
    ['open', 'open', 'open'],
    ['closed', 'open', 'open'],
    ['open', 'closed', 'open'],
    ['closed', 'closed', 'closed'],
    ['snoozed', 'closed', 'snoozed'],
    ['closed', 'snoozed', 'snoozed'],
    ['snoozed', 'snoozed', 'snoozed'],
    ['snoozed', 'open', 'open'],
  ] as const)('%s and %s is %s', (first, second, status) => {
    const asleep = (one: Ticket['status']) => (one === 'snoozed' ? NOW : null);
    const { ticket, jobs = [] } = joined(
      older({ ticket: { status: first, snoozedUntil: asleep(first) } }),
      younger({ ticket: { status: second, snoozedUntil: asleep(second) } }),
    );
    expect(ticket).toMatchObject({ id: 'first', status, snoozedUntil: asleep(status) });
    expect(jobs.some(({ task }) => task === 'wake')).toBe(status === 'snoozed');
  });

  test.each([
    ['the one of the open ticket', { status: 'closed', assigneeId: 'a' }, { assigneeId: 'b' }, 'b'],
    ['the older ticket’s', { assigneeId: 'a' }, { assigneeId: 'b' }, 'a'],
    ['whoever there is', { assigneeId: null }, { status: 'closed', assigneeId: 'b' }, 'b'],
    ['nobody', {}, {}, null],
  ] as const)('ASSIGN-1: goes to %s', (_, first, second, assigneeId) => {
    expect(joined(older({ ticket: first }), younger({ ticket: second })).ticket?.assigneeId).toBe(assigneeId);
  });

  test('answers the phone that wrote last, is unread where either was, has the tags of both and waits since the first', () => {
    const asked = minutesAfter(-30);
    const { ticket } = joined(
      older({ ticket: { tags: ['a', 'b'], askedAt: EARLIER, answers: 1, flags: ['opt_out_suspected'] } }),
      younger({
        ticket: {
          tags: ['b', 'c'],
          askedAt: asked,
          read: false,
          lastInboundAt: asked,
          sortedAt: asked,
          phone: '+39 young',
        },
      }),
    );
    expect(ticket).toMatchObject({
      ...{ phone: '+39 young', lastInboundAt: asked, sortedAt: asked, read: false },
      ...{ tags: ['a', 'b', 'c'], askedAt: asked, answers: 0 },
    });
  });

  test('TICK-7: the younger is closed, and its number is told with where it leads', () => {
    const { changes } = joined(older(), younger());
    expect(changes[0]).toMatchObject({
      ...{ type: 'ticket.updated', ticketId: 'second' },
      fields: { status: { from: 'open', to: 'closed' } },
    });
    expect(changes[1]).toMatchObject({
      ...{ type: 'profile.joined', ticketId: 'first', profileId: 'old' },
      fields: { profile_id: { from: 'young', to: 'old' }, number: { from: 12, to: 7 } },
    });
  });
});

describe('SMS-6: of each kind of consent the stricter wins', () => {
  const withConsent = (smsMarketing: ConsentState) => ({
    profile: { smsMarketing, consentEvidence: smsMarketing },
  });
  test.each([
    ['subscribed', 'subscribed', 'subscribed'],
    ['subscribed', 'unsubscribed', 'unsubscribed'],
    ['unsubscribed', 'subscribed', 'unsubscribed'],
    ['subscribed', 'never_subscribed', 'never_subscribed'],
    ['never_subscribed', 'subscribed', 'never_subscribed'],
    ['never_subscribed', 'unsubscribed', 'unsubscribed'],
    ['unsubscribed', 'unsubscribed', 'unsubscribed'],
  ] as const)('%s and %s is %s', (first, second, becomes) => {
    const { profile, consent = [] } = joined(older(withConsent(first)), younger(withConsent(second)));
    expect(profile?.smsMarketing).toBe(becomes);
    // The ledger of both comes to it, whatever stands in it before.
    expect(consent.map(({ became, source, profileId }) => [became, source, profileId])).toEqual(
      first === second ? [] : [[becomes, 'join', 'old']],
    );
    if (first !== second) expect(consent[0]?.evidence).toBe(becomes);
  });

  test('who has no phone and never agreed says nothing of the other’s; an opt-out always does', () => {
    const chat = (smsMarketing: ConsentState) =>
      younger({ ...withConsent(smsMarketing), names: [], ticket: null });
    const texts = older(withConsent('subscribed'));
    expect(joined(texts, chat('never_subscribed')).profile?.smsMarketing).toBe('subscribed');
    expect(joined(texts, chat('unsubscribed')).profile?.smsMarketing).toBe('unsubscribed');
  });

  test('SMS-5: who can be texted no more is not asked any more', () => {
    const flagged = { flags: ['opt_out_suspected' as const], flaggedMessageId: 'm' };
    const { ticket } = joined(
      older({ ...withConsent('subscribed'), ticket: flagged }),
      younger(withConsent('unsubscribed')),
    );
    expect(ticket?.flags).toEqual([]);
  });
});

describe('PROF-5: what is known', () => {
  test('stays, and where it says nothing the other’s fills it', () => {
    const { profile } = joined(
      older({ profile: { name: null, timeZone: 'Europe/Rome' } }),
      younger({ profile: { name: 'Ada', city: 'Torino', country: 'IT', timeZone: 'Europe/Oslo' } }),
    );
    expect(profile).toMatchObject({ name: 'Ada', city: 'Torino', country: 'IT', timeZone: 'Europe/Rome' });
  });

  test.each([
    ['before the send', EARLIER, true],
    ['after it', NOW, false],
  ])('ATTR-2: a send waits for its first text where the other wrote %s', (_, lastInboundAt, waits) => {
    const unanswered = {
      type: 'campaign' as const,
      id: 'c',
      name: 'Spring',
      sentAt: minutesAfter(-60).toISOString(),
    };
    const { profile } = joined(older({ profile: { unanswered } }), younger({ ticket: { lastInboundAt } }));
    expect(profile?.unanswered).toEqual(waits ? unanswered : null);
  });
});

describe('PROF-5: what is too much at once', () => {
  const gone = { goes: 'young', goneTicketId: null };
  test.each([
    ['nothing', 0, 0],
    ['some', 1, 0],
    ['more', 1, 1],
  ] as const)('%s left: %i change and %i job', (left, changes, jobs) => {
    const decision = moveRest(facts({ ...older(), left: { young: left } }), gone);
    expect(decision.changes).toHaveLength(changes);
    expect(decision.jobs ?? []).toHaveLength(jobs);
  });

  test.each(['nothing', 'more'] as const)('%s left: a job comes behind', young => {
    const { jobs = [] } = joined(older(), younger(), { left: { young, old: 'some' } });
    expect(jobs.map(({ task }) => task)).toEqual(['deliver', 'moveJoined']);
  });
});
