import { expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { type MarketingSend, recordMarketingSend } from './recordMarketingSend.ts';
import type { ProfileEvent } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aProfile, aSend, EARLIER, minutesAfter, SHOP: workspaceId } = given;
const KEY = { kind: 'api_key', id: 'key-1' } as const;
const ENTERED: ProfileEvent = {
  ...{ workspaceId, id: 'event-1', profileId: 'profile-1', metric: 'Entered Flow', at: EARLIER },
  ...{ messageId: null, properties: {}, source: 'parley', uniqueId: 'cart' },
};

const record = (send: Partial<MarketingSend>, known: Partial<Facts> = {}) =>
  accepted(
    recordMarketingSend(
      given.facts({ profile: aProfile(), ...known }),
      { ...aSend({ type: 'flow', id: 'cart', name: 'Left in the cart', ...send }) },
      KEY,
    ),
  );

test('PROF-2: with its first text a customer has entered a flow, when that text was sent', () => {
  const decision = record({});
  expect(decision.events).toEqual([
    {
      ...{ workspaceId, id: 'new-2', profileId: 'profile-1', metric: 'Entered Flow' },
      ...{ at: minutesAfter(-10), messageId: 'new-1', source: 'parley', uniqueId: 'cart' },
      properties: { flow_id: 'cart', flow_name: 'Left in the cart' },
    },
  ]);
  expect(decision.changes.map(({ type }) => type)).toEqual(['message.created', 'event.created']);
});

test.each<[string, Partial<MarketingSend>, Partial<Facts>, boolean]>([
  ['its next text', {}, { event: ENTERED }, false],
  ['a campaign', { type: 'campaign' }, {}, false],
  ['a text that failed', { status: 'failed' }, {}, true],
  ['a text to somebody unknown', {}, { profile: null }, true],
])('PROF-2: with %s they enter it: %s', (_, send, known, enters) => {
  expect((record(send, known).events ?? []).map(({ metric }) => metric)).toEqual(
    enters ? ['Entered Flow'] : [],
  );
});
