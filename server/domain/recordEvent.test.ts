import { expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { type GivenEvent, recordEvent } from './recordEvent.ts';
import type { ProfileEvent } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aProfile, EARLIER, minutesAfter, NOW, SHOP: workspaceId } = given;
const KEY = { kind: 'api_key', id: 'key-1' } as const;
const BY_PHONE = { names: [{ kind: 'phone' as const, value: given.CUSTOMERS_PHONE }] };
const VIEWED: GivenEvent = {
  ...{ metric: 'Viewed Product', properties: { product: 'Riva mug' }, source: 'api', uniqueId: 'view-1' },
  ...{ customer: BY_PHONE, at: EARLIER },
};
const RECORDED: ProfileEvent = {
  ...{ workspaceId, id: 'event-1', profileId: 'profile-1', metric: 'Viewed Product', at: EARLIER },
  ...{ messageId: null, properties: {}, source: 'api', uniqueId: 'view-1' },
};

const KNOWN = { identified: { profile: aProfile(), taken: [] } };
const record = (event: Partial<GivenEvent> = {}, known: Partial<Facts> = KNOWN) =>
  recordEvent(given.facts(known), { ...VIEWED, ...event }, KEY);

test('PROF-2: what another tool says is an event of the customer whom it names, and is told', () => {
  expect(record()).toEqual({
    events: [
      {
        ...{ workspaceId, id: 'new-1', profileId: 'profile-1', metric: 'Viewed Product', at: EARLIER },
        ...{ messageId: null, properties: { product: 'Riva mug' }, source: 'api', uniqueId: 'view-1' },
      },
    ],
    changes: [
      {
        ...{ type: 'event.created', actor: KEY, profileId: 'profile-1' },
        fields: { event_id: { from: null, to: 'new-1' } },
      },
    ],
  });
});

test.each([
  ['none is now', null, NOW],
  ['a past one stays', EARLIER, EARLIER],
  ['one that a fast clock says is now', minutesAfter(0.05), NOW],
])('PROF-2: of its times %s', (_, at, stored) => {
  expect(accepted(record({ at })).events).toMatchObject([{ at: stored }]);
});

test('PROF-2: nothing is recorded that is still to come', () => {
  expect(record({ at: minutesAfter(1) })).toEqual({ refused: 'sent_in_future', pointer: '/at' });
});

test.each([
  ['the same again', RECORDED, 'view-1', { changes: [], already: 'event-1' }],
  ['one that says no id', RECORDED, null, { events: [{ id: 'new-1' }] }],
  ['another', null, 'view-1', { events: [{ id: 'new-1' }] }],
])('PROF-2: %s', (_, event, uniqueId, decided) => {
  expect(record({ uniqueId }, { ...KNOWN, event })).toMatchObject(decided);
});

test('SMS-6 PROF-5: whoever is not known becomes a profile by all their names, without consent', () => {
  const names = [...BY_PHONE.names, { kind: 'email' as const, value: 'ada@lindqvist.example' }];
  const decision = accepted(record({ customer: { names } }, {}));
  expect(decision.profile).toMatchObject({ id: 'new-1', smsMarketing: 'never_subscribed' });
  expect(decision.identifiers?.map(({ kind, profileId }) => [kind, profileId])).toEqual([
    ['phone', 'new-1'],
    ['email', 'new-1'],
  ]);
  expect(decision.events).toMatchObject([{ profileId: 'new-1' }]);
  expect(decision.changes.map(({ type }) => type)).toEqual(['profile.created', 'event.created']);
});

test('PROF-5: an id that is nobody’s makes nobody', () => {
  expect(record({ customer: { id: 'nobody' } }, {})).toEqual({
    refused: 'not_found',
    pointer: '/profile/id',
  });
});

test('PROF-5: somebody known gets no further name by it', () => {
  const decision = accepted(record({ customer: { id: 'profile-1' } }, { profile: aProfile() }));
  expect([decision.profile, decision.identifiers]).toEqual([undefined, undefined]);
});
