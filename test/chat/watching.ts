import { expect } from 'vitest';
import { inWorkspace } from '../../server/store/database.ts';
import type { Client } from '../harness/client.ts';
import type { Served } from '../harness/served.ts';
import { openTab, openVisitor, type Tab, type Visitor } from '../harness/visitor.ts';

export const BOWL = { url: 'https://shop.example/bowl', title: 'A bowl' };
export const BASKET = { url: 'https://shop.example/basket', title: 'Basket' };

/** What the inbox shows of a visitor who is on the site, and of one who has left. */
export const HERE = { here: true, left_at: null };
export const leftAt = (at: Date) => ({ here: false, left_at: at.toISOString() });

/** A shop's visitors, and what the shop knows of where they are. */
export type Watching = {
  owner: Client;
  /** The clock goes on. */
  seconds(count: number): void;
  /** Somebody who has written once, from the page of the bowl. */
  begun(): Promise<Visitor>;
  /** A tab of which its node has written down that it is open. */
  opened(visitor: Visitor, url?: string, page?: typeof BOWL): Promise<Tab>;
  /** The tabs that are written down, by name. */
  tabsOf(visitor: Visitor): Promise<string[]>;
  whereIs(visitor: Visitor): Promise<object | null>;
  /** What a page still says while it is being closed, to this node. */
  beacon(body: string, type?: string): Promise<Response>;
};

export async function watch(served: Served): Promise<Watching> {
  const { url: home, workspaceId, db, clock } = served;
  const owner = await served.as('owner');
  const tabsOf = async ({ sessionId }: Visitor) => {
    const rows = await inWorkspace(db, workspaceId, tx =>
      tx.selectFrom('chatTabs').select('tabId').where('ticketId', '=', sessionId).execute(),
    );
    return rows.map(({ tabId }) => tabId);
  };
  return {
    owner,
    seconds: count => {
      clock.now = new Date(clock.now.getTime() + count * 1000);
    },
    begun: async () => {
      const visitor = await openVisitor(home, workspaceId);
      await visitor.write('Hello', { page: BOWL });
      return visitor;
    },
    opened: async (visitor, url = home, page = BOWL) => {
      const tab = await openTab(url, visitor.headers, { page });
      await expect.poll(() => tabsOf(visitor)).toContain(tab.name);
      return tab;
    },
    tabsOf,
    whereIs: async ({ sessionId: id }) => {
      const { visitor } = await owner.call('readTicket', { params: { id } });
      return visitor && { here: visitor.here, left_at: visitor.left_at, page: visitor.page };
    },
    beacon: (body, type = 'text/plain;charset=UTF-8') =>
      fetch(`${home}/api/v1/chat/leave`, { method: 'POST', headers: { 'content-type': type }, body }),
  };
}
