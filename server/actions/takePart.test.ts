import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { SYSTEM } from '../domain/decision.ts';
import type { Context } from './context.ts';
import { createProfile } from './saveProfile.ts';
import { type RefusedLines, takePart } from './takePart.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const save = ({ gate }: Context, email: string) =>
  createProfile({ gate }, shop.workspaceId, { names: { email } }, SYSTEM);

const fail = ({ gate }: Context) =>
  gate.submit({
    workspaceId: shop.workspaceId,
    load: {},
    decide: () => {
      throw new Error('a line that cannot be decided');
    },
  });

async function taken(lines: string[], take: typeof save): Promise<number[]> {
  const kept: number[] = [];
  const conclude = (refused: RefusedLines) => {
    kept.push(...refused.keys());
    return { changes: [] };
  };
  await takePart(
    { context: shop.context, workspaceId: shop.workspaceId, failure: null },
    { lines, take, conclude },
  );
  return kept;
}

test('DATA-1: of a part is kept which of its lines were refused, those of the same commit too', async () => {
  expect(await taken(['a@example.com', 'b@example.com', 'a@example.com'], save)).toEqual([2]);
});

test('DATA-1: nothing is kept of a part of which a line has failed', async () => {
  const take: typeof save = (context, line) =>
    line === 'fails' ? (fail(context) as never) : save(context, line);
  await expect(taken(['c@example.com', 'fails', 'd@example.com'], take)).rejects.toThrow('cannot be decided');
});
