import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexAll, search } from '../../../../test/harness/searching.ts';
import { openShop, type Shop } from '../../../../test/harness/shop.ts';
import { editProfile } from '../../../actions/editProfile.ts';
import { SYSTEM } from '../../../domain/decision.ts';
import { writing } from '../../database.ts';
import { A_ROW, addPlaces } from '../../search/addPlaces.ts';
import { noteProgress, standingOf } from '../../search/progress.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await text('1001', 'the first of all', 'Ada');
  await text('1002', 'the zebra');
  await indexAll(shop);
  await addMany('the', 100_000);
  await addMany('last', 300_000);
  await text('1003', 'the last of all', 'Bo');
  await text('1004', 'a last one', 'Cy The Third');
  await indexAll(shop);
});
afterAll(() => shop.close());

async function text(from: string, body: string, name?: string): Promise<void> {
  const { context, workspaceId, clock } = shop;
  clock.now = new Date(clock.now.getTime() + 1000);
  const result = await shop.text(body, { from: `+1415555${from}` });
  if (name && result !== 'repeated' && result.ticket)
    await editProfile(context, workspaceId, result.ticket.profileId, { name }, SYSTEM);
}

/** The word in more messages than are read, numbered from here on, all of tickets that are not there. */
async function addMany(word: string, from: number): Promise<void> {
  const { db, workspaceId } = shop;
  const places = Array.from({ length: A_ROW * 400 }, (_, at) => [from + at, 900 + (at % 50)]).flat();
  await writing(db, workspaceId, async tx => {
    const { changes, messages, batches } = await standingOf(tx, workspaceId);
    const next = await addPlaces(tx, workspaceId, new Map([[word, places]]), batches + 1);
    await noteProgress(tx, workspaceId, { changes, messages, batches: next - 1 });
  });
}

async function seen(q: string) {
  const { tickets, isCut } = await search(shop, q);
  return { found: tickets.map(({ hit, profileName }) => hit?.body ?? profileName), isCut };
}

describe('VIEW-4: of a word that nearly every message has', () => {
  test.each([
    [
      'the newest are found, and it is said that there may be more',
      'the',
      ['Cy The Third', 'the last of all'],
      true,
    ],
    ['of two such words, what has both is found', '"the last"', ['the last of all'], true],
    ['in their order', '"last the"', [], true],
    ['all are found that hold something rarer too', 'the zebra', ['the zebra'], false],
    ['a customer is found with their newest messages', 'bo the', ['the last of all'], true],
    ['a customer is found who is called so', 'cy "the"', ['Cy The Third'], true],
    ['a message that is too old for it is missed, and it is said so', 'ada the', [], true],
    ['nothing is missed where something rarer is nowhere', 'the quagga', [], false],
  ])('%s: %s', async (_, q, found, isCut) => {
    expect(await seen(q)).toEqual({ found, isCut });
  });
});
