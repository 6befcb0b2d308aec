import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { type Visitor, visitorOf } from '../../test/harness/visiting.ts';
import { beatNode, writeTab } from '../store/chatTabs.ts';
import { newId } from '../store/ids.ts';
import { comeIn, goOut } from './whereabouts.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

async function begun(): Promise<Visitor> {
  const visitor = visitorOf(shop);
  await visitor.says('Hello');
  return visitor;
}

/** A tab, on a node that has said at this time that it lives. */
async function writtenDown({ whose }: Visitor, beatAt = shop.clock.now): Promise<void> {
  const nodeId = newId();
  await beatNode(shop.db, nodeId, beatAt);
  await writeTab(shop.db, { ...whose, tabId: 'elsewhere', nodeId }, shop.clock.now);
}

const ago = (seconds: number) => new Date(shop.clock.now.getTime() - seconds * 1000);

test('CHAT-5: nobody leaves who is here in another tab, unless its node has been silent for too long', async () => {
  const [here, gone] = [await begun(), await begun()];
  await writtenDown(here, ago(44));
  await writtenDown(gone, ago(45));
  for (const { whose } of [here, gone]) await goOut(shop.context, whose, shop.clock.now);
  expect(await here.session()).toMatchObject({ here: true });
  expect(await gone.session()).toMatchObject({ here: false, leftAt: shop.clock.now });
});

test('CHAT-5: a tab that is opened in the moment in which its visitor is seen off keeps them here', async () => {
  const visitor = await begun();
  const { gate } = shop.context;
  const submit: typeof gate.submit = async command => {
    const result = await gate.submit(command);
    // That node has looked before this was committed, and found them here.
    if ('tabsSince' in command.load) await writtenDown(visitor);
    return result;
  };
  await goOut({ ...shop.context, gate: { ...gate, submit } }, visitor.whose, shop.clock.now);
  expect(await visitor.session()).toMatchObject({ here: true });
});

test('CHAT-5: whoever is here on this page already is no news, and asks nothing of the gate', async () => {
  const visitor = await begun();
  const { pageUrl, pageTitle } = await visitor.session();
  const asked: string[] = [];
  const { gate } = shop.context;
  const submit: typeof gate.submit = command => {
    asked.push(command.load.ticketId ?? '');
    return gate.submit(command);
  };
  const comes = (page: { url: string; title: string } | null) =>
    comeIn({ ...shop.context, gate: { ...gate, submit } }, visitor.whose, page);
  await comes(null);
  await comes({ url: pageUrl ?? '', title: pageTitle ?? '' });
  expect(asked).toEqual([]);
  await comes({ url: 'https://shop.example/', title: 'Another' });
  expect(asked).toEqual([visitor.whose.ticketId]);
  expect(await visitor.session()).toMatchObject({ pageTitle: 'Another' });
});
