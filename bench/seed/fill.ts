import { Client } from 'pg';
import { hourOverAt } from '../../server/actions/packDays.ts';
import { CannotStart } from '../../server/cannotStart.ts';
import type { Connection } from '../../server/store/database.ts';
import { say } from '../print.ts';
import { CHUNK } from './chunk.ts';
import { index } from './index.ts';
import { PLAN } from './plan.ts';
import { FIRST_NAMES, LAST_NAMES, PIECES, PLACES, SENTENCES } from './words.ts';

type Asked = { tickets: number; messages: number };

/** Fills the first workspace with a year of believable tickets. What was made, and how long it took. */
export async function fill(owner: Connection, asked: Asked) {
  const begun = performance.now();
  const client = new Client(owner);
  await client.connect();
  try {
    const workspaceId = await firstWorkspace(client);
    await plan(client, workspaceId, asked);
    const parts = await carryOut(client);
    // Without knowing how much there is, the planner would look for each of a hundred thousand threads by itself.
    await client.query('analyze tickets, messages, orders, events');
    await client.query('select count_waiting()');
    await client.query('select count_sales($1)', [workspaceId]);
    await packAnew(client, workspaceId);
    await index(owner, workspaceId);
    for (const table of TABLES) await client.query(`vacuum (analyze) ${table}`);
    const seconds = Number(((performance.now() - begun) / 1000).toFixed(1));
    return { seed: 'done', workspace_id: workspaceId, ...asked, transactions: parts, seconds };
  } finally {
    await client.end();
  }
}

const TABLES = [
  'profiles',
  'profile_identifiers',
  'tickets',
  'messages',
  'orders',
  'events',
  'sales',
  'changes',
  'counters',
  'search_words',
  'search_messages',
  'said_days',
];

/** What was made is said to have been said long ago: packs of those days know nothing of it. */
async function packAnew(client: Client, workspaceId: string): Promise<void> {
  await client.query('delete from said_days where workspace_id = $1', [workspaceId]);
  await client.query('select pack_said($1, $2)', [workspaceId, hourOverAt(new Date())]);
}

async function firstWorkspace(client: Client): Promise<string> {
  const { rows } = await client.query('select id from workspaces order by created_at limit 1');
  if (!rows[0]) throw new CannotStart('There is no workspace to fill yet: start Parley once, then seed.');
  return rows[0].id;
}

async function plan(client: Client, workspaceId: string, { tickets, messages }: Asked): Promise<void> {
  // Row-level security counts for owners too; a superuser passes anyway.
  await client.query(`select set_config('app.workspace_ids', $1, false)`, [`{${workspaceId}}`]);
  const words = [SENTENCES, FIRST_NAMES, LAST_NAMES, PLACES, PIECES].map(list =>
    client.escapeLiteral(JSON.stringify(list)),
  );
  await client.query(PLAN(client.escapeLiteral(workspaceId), tickets, messages, words));
}

async function carryOut(client: Client): Promise<number> {
  const { rows } = await client.query('select max(part) as last from planned');
  const last = Number(rows[0]?.last);
  for (let part = 0; part <= last; part += 1) {
    await client.query('begin');
    for (const text of CHUNK) await client.query(text, [part]);
    await client.query('commit');
    if (part % 10 === 9) say(`${part + 1} of ${last + 1} parts`);
  }
  return last + 1;
}
