import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { fill } from '../../bench/seed/fill.ts';
import { createTag } from '../../server/actions/defineTag.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { openWorkspace } from '../../server/store/createWorkspace.ts';
import { inWorkspace } from '../../server/store/database.ts';
import type { Client as Caller } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openThread, type Thread } from '../http/calls.ts';
import { type Call, everyPage, everyRoute, everyVisitorsRoute } from './calls.ts';
import { carriedOut, connected, explainAll, type PlanNode, type Statement } from './explained.ts';
import { everyKlaviyoList } from './klaviyo.ts';
import { everyList } from './lists.ts';
import { aDay, everyJob } from './work.ts';

/** A year of a large shop: what is read whole here is felt by somebody. */
const SEED = { tickets: 100_000, messages: 120_000 };
/** Tables of more rows than that nobody should wait for. */
const LARGE = 5000;
/**
 * To more rows than that no step of a plan may come, however it gets there: a page has a hundred, a search weighs two
 * thousand at once, and counts stop at 5,001. What looks for its rows in order and throws most of them away comes to more.
 */
const MOST = 10_000;
/** So long ago that all that was put off until later is due by now. */
const A_WEEK_MS = 7 * 24 * 3_600_000;

let served: Served;
let agent: Caller;
let thread: Thread;
let tagId: string;
let large: Set<string>;
beforeAll(async () => {
  served = await openServed();
  served.clock.now = new Date(Date.now() - A_WEEK_MS);
  const { owner, db, context, workspaceId, clock } = served;
  await openWorkspace(db, workspaceId, clock.now);
  await fill(owner, SEED);
  large = await largeTables();
  thread = await openThread(served);
  tagId = await createTag(context, workspaceId, { name: 'Returns', color: 'teal' }, SYSTEM);
  await explainAll(owner);
  // What it had open is gone, and so is opened anew.
  await vi.waitFor(
    async () => {
      agent = await served.as('owner');
    },
    { timeout: 10_000 },
  );
}, 180_000);
afterAll(() => served?.close());

async function largeTables(): Promise<Set<string>> {
  const found = await connected(served.owner, client =>
    client.query("select relname from pg_class where relkind = 'r' and reltuples > $1", [LARGE]),
  );
  return new Set(found.rows.map(({ relname }) => relname));
}

async function statementsOf(calls: Call[]): Promise<Statement[]> {
  return carriedOut(served.owner, inject('postgresLog'), async () => {
    for (const call of calls) await call();
  });
}

/** What somebody would wait for, each statement once. */
function slowAmong(statements: Statement[]): string[] {
  return [
    ...new Set(
      statements.flatMap(({ text, nodes }) =>
        nodes.filter(node => isSlow(node, text)).map(node => `${told(node)}: ${text}`),
      ),
    ),
  ];
}

/** A report counts all who wait: by an index, but as many as there are. */
const COUNTS_ALL = /^\s*select count\(\*\) as count from tickets/;

function isSlow(node: PlanNode, text: string): boolean {
  const isReadWhole = node['Node Type'] === 'Seq Scan' && large.has(node['Relation Name'] ?? '');
  return isReadWhole || (rowsOf(node) > MOST && !COUNTS_ALL.test(text));
}

/** All that it came to, also what it threw away. */
function rowsOf(node: PlanNode): number {
  const thrown = node['Rows Removed by Filter'] + node['Rows Removed by Join Filter'];
  return (node['Actual Rows'] + thrown + node['Rows Removed by Index Recheck']) * node['Actual Loops'];
}

const told = (node: PlanNode) =>
  `${node['Node Type']} of ${node['Relation Name'] ?? 'what is beneath'}, ${rowsOf(node)} rows`;

const CALLS: Record<string, () => Call[]> = {
  'every list of tickets, and every search': () => everyList(agent, served.memberId, tagId),
  'every other list': () => everyPage(agent, thread),
  'every list of profiles in Klaviyo’s shapes': () => everyKlaviyoList(served),
  'every route of visitors': () => everyVisitorsRoute(served),
  'a day of customers, agents and visitors': () => aDay(served, agent, thread),
  'every job': () => everyJob(served),
  'every route': () => everyRoute(served, agent, thread),
};

test('VIEW-5: a seed has tables that nothing may read from one end to the other', () => {
  const busy = [
    ...['tickets', 'messages', 'profiles', 'profile_identifiers', 'search_words'],
    ...['orders', 'events'],
  ];
  expect([...large]).toEqual(expect.arrayContaining(busy));
});

// Before the routes, which set work going that is written down as well.
test('VIEW-5: a question that no index answers would be told', async () => {
  const { db, workspaceId } = served;
  const asked = await statementsOf([
    () =>
      inWorkspace(db, workspaceId, tx =>
        tx.selectFrom('messages').select('id').where('body', 'like', '%refund%').execute(),
      ),
  ]);
  expect(slowAmong(asked)).toEqual([expect.stringContaining('"body" like')]);
});

test.each(Object.keys(CALLS))(
  'VIEW-5: %s: no large table is read whole',
  async name => {
    const calls = CALLS[name]?.() ?? [];
    const statements = await statementsOf(calls);
    // Each has asked for something, or nothing is written down.
    expect(statements.length).toBeGreaterThan(calls.length);
    expect(slowAmong(statements)).toEqual([]);
  },
  60_000,
);
