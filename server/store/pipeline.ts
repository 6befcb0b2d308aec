import type { Client, QueryResult } from 'pg';

/** A statement, prepared under its name on first use. */
export type Statement = { name: string; text: string; values: unknown[] };

/**
 * Sends all statements at once and waits for all answers; null sends nothing and is answered with null. When one
 * fails PostgreSQL refuses the rest; the first failure, the true one, is thrown. Needs a client in pipeline mode.
 */
export async function sendAll(
  client: Client,
  statements: (Statement | null)[],
): Promise<(QueryResult | null)[]> {
  const { stream } = client.connection;
  // One write for all of them.
  stream.cork();
  const answers = statements.map(statement => statement && client.query(statement));
  stream.uncork();
  const settled = await Promise.allSettled(answers);
  const failed = settled.find(one => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []));
}
