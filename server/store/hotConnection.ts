import { Client, type ClientConfig } from 'pg';
import type { Command } from './command.ts';
import { type Committed, commit } from './commit.ts';

/** The one connection over which a process commits. Opened when it is needed, and anew when it is lost. */
export type HotConnection = {
  commit(commands: Command[], now: Date): Promise<Committed>;
  close(): Promise<void>;
};

/** Plans are made once … */
const HOT_PATH =
  '-c plan_cache_mode=force_generic_plan -c jit=off -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';

/** … but those of a fresh installation are for empty tables, and made anew a few times while it fills. */
const TIMES_TO_PLAN = new Set([10, 100, 1000, 10_000]);

export function hotConnection(config: ClientConfig): HotConnection {
  let client: Client | null = null;
  let commits = 0;

  return {
    commit: async (commands, now) => {
      const connection = client ?? (await connect());
      try {
        commits += 1;
        if (TIMES_TO_PLAN.has(commits)) await connection.query('discard plans');
        return await commit(connection, commands, now);
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
