import { expect, test } from 'vitest';
import type { Accepted } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import { identifierOf } from '../domain/newProfile.ts';
import { aProfile, NOW, SHOP } from '../domain/testFacts.ts';
import { decideBatch } from './batch.ts';
import type { Command } from './command.ts';
import { World } from './world/world.ts';

/** What a batch of these decisions leaves behind. */
function writesOf(...decisions: ((facts: Facts) => Accepted)[]) {
  const world = new World();
  world.shops.knowSettings(SHOP, JSON.stringify({ name: 'North Shop' }));
  const commands = decisions.map((decide): Command => ({ workspaceId: SHOP, load: {}, decide }));
  return decideBatch(commands, { world, fresh: new Set(commands) }, NOW, 'http://localhost').writes;
}

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

const sent = (id: string, name: string, at: number) => (): Accepted => ({
  marketing: { workspaceId: SHOP, type: 'campaign', id, name, lastSentAt: minutes(at) },
  changes: [],
});

test('ATTR-4: many sends of one campaign are one row, with the name and the time of the latest', () => {
  const { marketing } = writesOf(sent('a', 'Late', 5), sent('a', 'Early', 1), sent('a', 'Latest', 5));
  expect(marketing).toMatchObject([{ id: 'a', name: 'Latest', lastSentAt: minutes(5) }]);
});

test('campaigns are written in one order, so that two nodes do not wait for each other', () => {
  const { marketing } = writesOf(sent('b', 'B', 1), sent('c', 'C', 1), sent('a', 'A', 1));
  expect(marketing.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('new phones are written in one order, so that two nodes do not wait for each other', () => {
  const found = (phone: string) => (facts: Facts) => ({
    identifier: identifierOf(facts, aProfile(), 'phone', phone),
    changes: [],
  });
  const { identifiers } = writesOf(found('+2'), found('+3'), found('+1'));
  expect(identifiers.map(({ value }) => value)).toEqual(['+1', '+2', '+3']);
});
