import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Route } from '../../../contract/route.ts';
import { type RouteName, routes } from '../../../contract/routes.ts';
import { hashOf } from '../../../server/secrets.ts';
import { writing } from '../../../server/store/database.ts';
import { newId } from '../../../server/store/ids.ts';
import { openServed, type Served } from '../../harness/served.ts';
import { openVisitor } from '../../harness/visitor.ts';
import { openThread } from '../calls.ts';
import { type Ground, ONE_MORE } from './oneMore.ts';
import { isPaged, LISTED, SHORT } from './paged.ts';

let served: Served;
let ground: Ground;
beforeAll(async () => {
  served = await openServed();
  const owner = await served.as('owner');
  const thread = await openThread(served);
  const visitor = await openVisitor(served.url, served.workspaceId);
  const { id: couponId } = await owner.call('createCoupon', { body: { name: 'A pool' } });
  const hook = { url: 'http://127.0.0.1:9/hook', events: ['order.created' as const] };
  const { id: webhookId } = await owner.call('createWebhook', { body: hook });
  ground = { served, owner, visitor, thread, couponId, webhookId };
});
afterAll(() => served.close());

const PAGED = LISTED.filter(isPaged).map(({ name }) => name);

test('DATA-3: every list has pages, or it is said why it needs none', () => {
  const others = LISTED.filter(one => !isPaged(one)).map(({ name }) => name);
  expect(others.sort()).toEqual(Object.keys(SHORT).sort());
  expect(Object.keys(ONE_MORE).sort()).toEqual(PAGED.toSorted());
  const named = Object.keys(routes).filter(name => name.startsWith('list'));
  expect(LISTED.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
});

const MADE = 4;

describe.each(PAGED)('DATA-3: %s, one by one', name => {
  test('gives each row once, in the order of the whole list', async () => {
    for (let at = 0; at < MADE; at += 1) await ONE_MORE[name]?.(ground, at);
    const path = pathTo(name);
    const whole = await pageOf(name, path, { limit: 100 });
    expect(whole.data.length).toBeGreaterThanOrEqual(MADE);
    expect([new Set(whole.data).size, whole.next_cursor]).toEqual([whole.data.length, null]);
    expect(await oneByOne(name, path)).toEqual(whole.data);
  });
});

const Page = z.object({ data: z.array(z.unknown()), next_cursor: z.string().nullable() });

/** Each row as its words, so that two are the same only where they say the same. */
async function pageOf(name: RouteName, path: string, query: { limit: number; cursor?: string }) {
  const caller = name === 'listChatMessages' ? ground.visitor : ground.owner;
  const asked = new URLSearchParams({ ...query, limit: String(query.limit) });
  const answer = await caller.send(`${path}?${asked}`);
  const { data, next_cursor } = Page.parse(await answer.json());
  return { data: data.map(row => JSON.stringify(row)), next_cursor };
}

/** Threads are read from their end, and each page from its beginning. */
const FROM_THE_END: RouteName[] = ['listMessages', 'listChatMessages', 'listNotes'];

async function oneByOne(name: RouteName, path: string): Promise<string[]> {
  const rows: string[] = [];
  let cursor: string | null = '';
  for (let left = 200; cursor !== null && left > 0; left -= 1) {
    const page = await pageOf(name, path, { limit: 1, cursor });
    expect(page.data.length).toBeLessThanOrEqual(1);
    rows.push(...page.data);
    cursor = page.next_cursor;
  }
  return FROM_THE_END.includes(name) ? rows.reverse() : rows;
}

function pathTo(name: RouteName): string {
  const { path }: Route = routes[name];
  const { thread, couponId, webhookId } = ground;
  const ids = {
    coupons: couponId,
    webhooks: webhookId,
    profiles: thread.profileId,
    tickets: thread.ticketId,
  };
  return path.replace(/(\w+)\/:id/, (_, of: keyof typeof ids) => `${of}/${ids[of]}`);
}

describe('DATA-3: what has no pages has an end', () => {
  test('of drafts the newest 200', async () => {
    const { db, workspaceId, clock } = served;
    const { member } = await ground.owner.call('readSession');
    const kept = {
      workspaceId,
      memberId: member.id,
      kind: 'reply' as const,
      body: 'It is',
      editedAt: clock.now,
    };
    const empty = { mediaIds: [], couponId: null, quickReplyId: null, mentions: [] };
    const drafts = Array.from({ length: 201 }, () => ({ ...kept, ...empty, ticketId: newId() }));
    await writing(db, workspaceId, tx => tx.insertInto('drafts').values(drafts).execute());
    expect((await ground.owner.call('listDrafts')).data).toHaveLength(200);
  });

  test('of sessions the 100 last used', async () => {
    const { db, workspaceId, clock } = served;
    const { member } = await ground.owner.call('readSession');
    const of = { accountId: member.id, workspaceId, userAgent: null, onlyWorkspaceId: null };
    const times = {
      createdAt: new Date(clock.now.getTime() - 1000),
      expiresAt: new Date(clock.now.getTime() + 1e9),
    };
    const sessions = Array.from({ length: 101 }, (_, at) => {
      return { ...of, ...times, id: newId(), tokenHash: hashOf(`session ${at}`) };
    });
    await db.insertInto('sessions').values(sessions).execute();
    const { data } = await ground.owner.call('listSessions');
    expect([data.length, data[0]?.is_this]).toEqual([100, true]);
  });
});
