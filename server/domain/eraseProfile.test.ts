import { expect, test } from 'vitest';
import { TicketStatus } from '../../contract/vocabulary.ts';
import { eraseProfile } from './eraseProfile.ts';
import { AGENT, accepted, aMessage, aProfile, aTicket, EARLIER, facts, NOW } from './testFacts.ts';

const known = { name: 'Ada', city: 'Rome', typedEmail: 'ada@example.com', blockedAt: EARLIER } as const;

test('DATA-4: they are nobody, and their consent stays as it was', () => {
  const profile = aProfile({ ...known, smsMarketing: 'unsubscribed' });
  const decision = accepted(eraseProfile(facts({ profile }), AGENT));
  const gone = { name: null, city: null, typedEmail: null, blockedAt: null, erasedAt: NOW };
  expect(decision.profile).toEqual({ ...profile, ...gone });
  expect(decision.changes).toMatchObject([
    { type: 'profile.updated', profileId: profile.id, fields: { erased: { from: false, to: true } } },
  ]);
  expect(decision.jobs).toMatchObject([{ task: 'erase', key: `erase:${profile.id}` }]);
});

test.each(TicketStatus.options)(
  'DATA-4: a ticket that is %s is closed, read and without their phone',
  status => {
    const profile = aProfile();
    const ticket = aTicket({ status, read: false, phone: '+393475550142', flags: ['opt_out_suspected'] });
    const decision = accepted(eraseProfile(facts({ profile, ticket }), AGENT));
    expect(decision.ticket).toMatchObject({ status: 'closed', read: true, phone: null, flags: [] });
  },
);

test('DATA-4: what has not left never does', () => {
  const thread = (['queued', 'scheduled', 'sent'] as const).map((status, at) =>
    aMessage({ id: `message-${at}`, status, source: 'agent', direction: 'outbound' }),
  );
  const decision = accepted(eraseProfile(facts({ profile: aProfile(), thread }), AGENT));
  expect(decision.messages?.map(({ id, status }) => [id, status])).toEqual([
    ['message-0', 'canceled'],
    ['message-1', 'canceled'],
  ]);
});

test('DATA-4: nobody who is not here is erased, and nobody twice', () => {
  expect(eraseProfile(facts(), AGENT)).toEqual({ refused: 'not_found' });
  expect(eraseProfile(facts({ profile: aProfile({ erasedAt: EARLIER }) }), AGENT)).toEqual({ changes: [] });
});
