import { Client } from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { type Visitor, visitorOf } from '../../test/harness/visiting.ts';
import { inWorkspace } from '../store/database.ts';
import { type OpenTab, openPresence, type Presence } from './presence.ts';

let shop: Shop;
let owner: Client;
let presence: Presence;
let said: string[] = [];
beforeAll(async () => {
  shop = await openShop({ patience: { visitorBackMs: 10 } });
  owner = new Client(shop.owner);
  await owner.connect();
  const log = pino({ level: 'error' }, { write: line => said.push(line) });
  presence = openPresence({ ...shop.context, log });
});
afterAll(async () => {
  await presence.stop();
  await owner.end();
  await shop.close();
});

async function begun(): Promise<Visitor> {
  const visitor = visitorOf(shop);
  await visitor.says('Hello');
  return visitor;
}

function tabOf({ caller }: Visitor): OpenTab {
  const { workspaceId, sessionId } = caller;
  const heardAt = shop.clock.now.getTime();
  return { workspaceId, sessionId, tab: 'a-tab', page: null, heardAt, drop: () => {} };
}

const rows = ({ whose }: Visitor) =>
  inWorkspace(shop.db, whose.workspaceId, tx =>
    tx.selectFrom('chatTabs').select('tabId').where('ticketId', '=', whose.ticketId).execute(),
  );

/** Nothing of tabs can be written while this is begun, and until it has failed. */
async function failing(begin: () => void): Promise<void> {
  await owner.query('alter table chat_tabs rename to chat_tabs_away');
  said = [];
  begin();
  await expect.poll(() => said.length).toBeGreaterThan(0);
  await owner.query('alter table chat_tabs_away rename to chat_tabs');
}

test('CHAT-5: a tab that could not be written down is, once it can', async () => {
  const visitor = await begun();
  const tab = tabOf(visitor);
  await failing(() => presence.open(tab));
  expect(await rows(visitor)).toEqual([]);
  presence.check();
  await expect.poll(() => rows(visitor)).toEqual([{ tabId: 'a-tab' }]);
  presence.close(tab);
});

test('CHAT-5: a visitor who could not be seen off is, once they can, at the time at which they left', async () => {
  const visitor = await begun();
  const tab = tabOf(visitor);
  presence.open(tab);
  await expect.poll(() => rows(visitor)).toHaveLength(1);
  const left = shop.clock.now;
  await failing(() => presence.close(tab));
  shop.clock.now = new Date(left.getTime() + 1000);
  await expect.poll(() => visitor.session()).toMatchObject({ here: false, leftAt: left });
});

test('CHAT-5: a tab that is closed twice was closed the first time', async () => {
  const visitor = await begun();
  const tab = tabOf(visitor);
  presence.open(tab);
  await expect.poll(() => rows(visitor)).toHaveLength(1);
  const left = shop.clock.now;
  presence.close(tab);
  shop.clock.now = new Date(left.getTime() + 1000);
  presence.close(tab);
  await expect.poll(() => visitor.session()).toMatchObject({ here: false, leftAt: left });
});

test('CHAT-5: of two tabs, the one that is looked at says where they are, however often they change over', async () => {
  const visitor = await begun();
  const { sessionId } = visitor.caller;
  const pages = ['bowl', 'mug'].map(name => ({ url: `https://shop.example/${name}`, title: name }));
  const tabs = pages.map((page, at) => ({ ...tabOf(visitor), tab: `tab-${at}`, page }));
  for (const tab of tabs) presence.open(tab);
  await expect.poll(() => visitor.session()).toMatchObject({ pageTitle: 'mug' });
  presence.hear(sessionId, 'tab-0', null);
  for (const [hidden, looked] of [
    [1, 0],
    [0, 1],
  ] as const) {
    presence.hear(sessionId, `tab-${hidden}`, null);
    presence.hear(sessionId, `tab-${looked}`, pages[looked] ?? null);
    await expect.poll(() => visitor.session()).toMatchObject({ pageTitle: pages[looked]?.title });
  }
  for (const tab of tabs) presence.close(tab);
});
