import type { Client, QueryResult } from 'pg';

/** A statement, prepared under its name on first use. */
export type Statement = { name: string; text: string; values: unknown[] };

/**
 * Sends all statements at once and waits for all answers. When one fails PostgreSQL refuses the rest; the first
 * failure, the true one, is thrown. Needs a client in pipeline mode.
 */
export async function sendAll(client: Client, statements: Statement[]): Promise<QueryResult[]> {
  const settled = await Promise.allSettled(statements.map(statement => client.query(statement)));
  const failed = settled.find(one => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []));
}
