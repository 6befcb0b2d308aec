import { expect, test } from 'vitest';
import { aMessage, aProfile, aTicket, NOW, SHOP } from '../../domain/testFacts.ts';
import type { Wanted } from '../command.ts';
import { World } from './world.ts';

const OTHER = 'shop-2';

/** What a batch over two shops has loaded: a customer, a ticket and a message of the other one. */
function worldOfTwo(): World {
  const world = new World();
  for (const shop of [SHOP, OTHER]) world.shops.knowSettings(shop, JSON.stringify({ name: shop }));
  const theirs = { workspaceId: OTHER };
  world.load({
    people: [{ profile: { ...aProfile(), ...theirs }, phones: ['+14155550101'], email: null }],
    tickets: [aTicket(theirs)],
    messages: [aMessage({ ...theirs, providerId: 'SM1', provider: 'twilio' })],
  });
  return world;
}

test.each<[string, Wanted]>([
  ['a profile', { profileId: 'profile-1' }],
  ['a ticket', { ticketId: 'ticket-1' }],
  ['a message', { messageId: 'message-1' }],
  ['a phone', { phone: '+14155550101' }],
  ["a provider's id", { providerId: { provider: 'twilio', id: 'SM1' } }],
])('another shop finds nothing by %s, though one batch holds both', (_, load) => {
  const ask = (workspaceId: string) =>
    worldOfTwo().factsFor({ workspaceId, load, decide: () => ({ changes: [] }) }, NOW, '');
  const nothing = { profile: null, ticket: null, message: null };
  expect(ask(SHOP)).toMatchObject(nothing);
  expect(ask(OTHER)).not.toMatchObject(nothing);
});

test('CHAT-4: nothing is decided of a name that somebody has begun to go by since whoever goes by it was looked up', () => {
  const world = worldOfTwo();
  const name = (profileId: string) => ({
    ...{ workspaceId: OTHER, kind: 'external' as const, value: 'mara-1', profileId },
    ...{ verified: true, main: false, createdAt: NOW },
  });
  expect(() => world.loadIdentifiers([name('profile-2')])).toThrow('has just become another customer’s');
  world.loadIdentifiers([name('profile-1')]);
  const load = { identity: [{ kind: 'external' as const, value: 'mara-1' }] };
  const { identified } = world.factsFor(
    { workspaceId: OTHER, load, decide: () => ({ changes: [] }) },
    NOW,
    '',
  );
  expect(identified.profile).toMatchObject({ id: 'profile-1' });
});
