import { Client, type ClientConfig } from 'pg';
import type { Command } from './command.ts';
import { type Committed, commit, type Loading, startLoading } from './commit.ts';

/** The one connection over which a process commits. Opened when it is needed, and anew when it is lost. */
export type HotConnection = {
  /**
   * Commits a batch, given as commands or as what an earlier commit began to load, and begins to load the batch
   * that `follow` gives. When this one fails the other goes down with it, and has to be given again.
   */
  commit(
    batch: Command[] | Ahead,
    follow: () => Command[],
  ): Promise<{ committed: Committed; next: Ahead | null }>;
  close(): Promise<void>;
};

/** A batch that is being loaded, on the connection that loads it. */
export type Ahead = Loading & { client: Client };

/** Plans are made once … */
const HOT_PATH =
  '-c plan_cache_mode=force_generic_plan -c jit=off -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';

/** … but those of a fresh installation are for empty tables, and made anew a few times while it fills. */
const TIMES_TO_PLAN = new Set([10, 100, 1000, 10_000]);

export function hotConnection(config: ClientConfig, now: () => Date, linkBase: string): HotConnection {
  let client: Client | null = null;
  let commits = 0;

  return {
    commit: async (batch, follow) => {
      const connection = 'client' in batch ? batch.client : (client ?? (await connect()));
      try {
        commits += 1;
        if (TIMES_TO_PLAN.has(commits)) await connection.query('discard plans');
        const loading = 'client' in batch ? batch : startLoading(connection, batch, now());
        const { committed, next } = await commit(connection, loading, follow, now, linkBase);
        return { committed, next: next && { ...next, client: connection } };
      } catch (error) {
        // With the connection goes the transaction, and whatever was prepared.
        forget(connection);
        throw error;
      }
    },
    close: async () => client?.end(),
  };

  async function connect(): Promise<Client> {
    const fresh = new Client({ ...config, options: `${config.options ?? ''} ${HOT_PATH}` });
    fresh.on('error', () => forget(fresh));
    await fresh.connect();
    client = fresh;
    commits = 0;
    return fresh;
  }

  function forget(lost: Client): void {
    if (client === lost) client = null;
    lost.end().catch(() => {});
  }
}
