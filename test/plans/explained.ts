import { open, stat } from 'node:fs/promises';
import { Client } from 'pg';
import { expect, vi } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../server/store/database.ts';

/** A node of a plan as PostgreSQL tells it once it is carried out; rows are those of a loop, on average. */
const Node = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Actual Rows': z.number().default(0),
  'Actual Loops': z.number().default(0),
  'Rows Removed by Filter': z.number().default(0),
  'Rows Removed by Join Filter': z.number().default(0),
  'Rows Removed by Index Recheck': z.number().default(0),
  get Plans() {
    return z.array(Node).default([]);
  },
});
export type PlanNode = z.infer<typeof Node>;

const Explained = z.object({ 'Query Text': z.string(), Plan: Node });

/** A statement that was carried out, and how: its plan's nodes, the outermost first. */
export type Statement = { text: string; nodes: PlanNode[] };

const WRITE_DOWN = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_format': 'json',
  'auto_explain.log_parameter_max_length': '0',
};

/**
 * From now on PostgreSQL writes into its log how it carries out each statement in this database: as it is really asked, by
 * whichever connection, with its values and behind the walls. Connections that were open before are ended.
 */
export async function explainAll(owner: Connection): Promise<void> {
  await connected(owner, async client => {
    for (const [setting, value] of Object.entries(WRITE_DOWN))
      await client.query(`alter database ${owner.database} set ${setting} = '${value}'`);
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
  });
}

/** What has been carried out while this worked, as the log has it. */
export async function carriedOut(
  owner: Connection,
  log: string,
  work: () => Promise<unknown>,
): Promise<Statement[]> {
  const { size } = await stat(log);
  await work();
  await connected(owner, allEnded);
  const file = await open(log);
  try {
    const { buffer, bytesRead } = await file.read({
      buffer: Buffer.alloc((await file.stat()).size - size),
      position: size,
    });
    return statementsIn(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}

const AT_WORK = `select pid from pg_stat_activity
  where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
    and state <> 'idle'`;

/**
 * Until no transaction is open. The last statement of one is written down when it ends, and who has only read is answered
 * before that.
 */
async function allEnded(client: Client): Promise<void> {
  await vi.waitFor(async () => expect((await client.query(AT_WORK)).rows).toEqual([]), { timeout: 10_000 });
}

/** Its own statements are not written down: nobody is to count them among what was asked. */
export async function connected<T>(owner: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...owner, options: '-c auto_explain.log_min_duration=-1' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * A line of the log goes on in those that begin with a tab. A plan ends where its brace is closed: of what is at work in the
 * background the last may only be half written, and nobody has asked for it here.
 */
const PLAN = /duration: \S+ ms {2}plan:\n(\t\{\n(?:\t .*\n)*\t\}\n)/g;

function statementsIn(text: string): Statement[] {
  return [...text.matchAll(PLAN)].map(([, plan = '']) => {
    const explained = Explained.parse(JSON.parse(plan.replaceAll('\n\t', '\n')));
    return { text: explained['Query Text'], nodes: nodesOf(explained.Plan) };
  });
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...plan.Plans.flatMap(nodesOf)];
}
