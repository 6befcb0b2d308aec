import type { Transaction } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Tables } from './tables.ts';
import { within } from './within.ts';

/** Either sees the database as it was at one moment and changes nothing, or writes and sees what others have written. */
export type Kind = 'snapshot' | 'writing';

const BEGIN: Record<Kind, string> = {
  snapshot: 'start transaction isolation level repeatable read, read only',
  writing: 'begin',
};

/**
 * Works in a transaction of its own that sees these workspaces, and no other. The pool's connections send without waiting
 * for answers: what opens the transaction leaves together with the first thing that is asked in it, and nobody waits for
 * the end of one that has only read. Throws what the work throws, and when the transaction cannot be opened or ended.
 */
export async function inTransaction<T>(
  pool: Pool,
  kind: Kind,
  workspaceIds: string[],
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const opened = open(client, kind, workspaceIds);
  try {
    const done = await within(client, work);
    await opened;
    const ended = end(client);
    if (kind === 'writing') await ended;
    return done;
  } catch (error) {
    void end(client, 'rollback');
    // What came after it failed has failed because of it.
    await opened;
    throw error;
  } finally {
    client.release();
  }
}

function open(client: PoolClient, kind: Kind, workspaceIds: string[]): Promise<unknown> {
  return heard(Promise.all([client.query(BEGIN[kind]), client.query(wallOf(workspaceIds))]));
}

/** What rows a transaction sees, from here to its end. */
export function wallOf(workspaceIds: string[]): { text: string; values: string[] } {
  const text = `select set_config('app.workspace_ids', $1, true)`;
  return { text, values: [`{${workspaceIds.join(',')}}`] };
}

function end(client: PoolClient, how: 'commit' | 'rollback' = 'commit'): Promise<void> {
  const ended = client.query(how).then(({ command }) => {
    if (command !== how.toUpperCase()) throw new Error('a statement of this transaction had failed');
  });
  return heard(ended);
}

/** Whoever does not wait for it hears of a connection that is lost from the pool. */
function heard<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => {});
  return answer;
}
