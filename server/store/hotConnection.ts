import { Client, type ClientConfig } from 'pg';
import type { Command } from './command.ts';
import { type Committed, conclude, type Ground, type Prepared, prepare } from './commit.ts';

/** A connection over which a process commits. Opened when it is needed, and anew when it is lost. */
export type HotConnection = {
  /**
   * Begins a transaction, locks what the batch concerns, and decides. What comes of it is the commit. `isHeldUp` is
   * asked then: whether another batch has to be through before.
   */
  prepare(batch: Command[], isHeldUp: () => boolean): Promise<Conclude>;
  /** Nothing comes of what was prepared last, or is being prepared. */
  abandon(): void;
  close(): Promise<void>;
};

export type Conclude = () => Promise<Committed>;

/** Plans are made once … */
const HOT_PATH =
  '-c plan_cache_mode=force_generic_plan -c jit=off -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';

/** … but those of a fresh installation are for empty tables, and made anew a few times while it fills. */
const TIMES_TO_PLAN = new Set([10, 100, 1000, 10_000]);

export function hotConnection(config: ClientConfig, now: () => Date, ground: Ground): HotConnection {
  let open: Promise<Client> | null = null;
  let commits = 0;

  return {
    prepare: async (batch, isHeldUp) => {
      open ??= connect();
      const connection = open;
      const prepared = await orForget(connection, client => begin(client, batch, isHeldUp));
      // Over the same connection or not at all: with another the transaction would not be there.
      return () => orForget(connection, client => conclude(client, prepared));
    },
    abandon: () => open && forget(open),
    close: async () => (await open)?.end(),
  };

  async function begin(client: Client, batch: Command[], isHeldUp: () => boolean): Promise<Prepared> {
    commits += 1;
    if (TIMES_TO_PLAN.has(commits)) await client.query('discard plans');
    return prepare(client, batch, now(), ground, isHeldUp);
  }

  /** With the connection goes the transaction, and whatever was prepared. */
  async function orForget<T>(connection: Promise<Client>, work: (client: Client) => Promise<T>): Promise<T> {
    try {
      return await work(await connection);
    } catch (error) {
      forget(connection);
      throw error;
    }
  }

  function connect(): Promise<Client> {
    commits = 0;
    const client = new Client({ ...config, options: `${config.options ?? ''} ${HOT_PATH}` });
    const connection = client.connect().then(() => client);
    client.on('error', () => forget(connection));
    return connection;
  }

  function forget(lost: Promise<Client>): void {
    if (open === lost) open = null;
    lost.then(client => client.end()).catch(() => {});
  }
}
