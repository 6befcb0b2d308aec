import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresQueryCompiler,
  type Transaction,
} from 'kysely';
import type { ClientBase } from 'pg';
import { NAMES } from './names.ts';
import { toAsk } from './plannedOnce.ts';
import type { Tables } from './tables.ts';

/**
 * Works in the transaction that is open on this connection, and leaves its end to whoever began it. What is asked at once is
 * sent at once, where the client is one that does, and carried out in that order.
 */
export function within<T>(client: ClientBase, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  const tx = overClient.get(client) ?? open(client);
  overClient.set(client, tx);
  return work(tx);
}

/** One for each connection, for as long as that lasts. */
const overClient = new WeakMap<ClientBase, Transaction<Tables>>();

/** Kysely's own transactions wait with each question for the answer to the one before. */
class Opened extends Kysely<Tables> {
  override get isTransaction(): boolean {
    return true;
  }
}

function open(client: ClientBase): Transaction<Tables> {
  const opened = new Opened({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOver(client),
      createIntrospector: () => {
        throw new Error('nothing is asked about the schema within a transaction');
      },
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [NAMES],
  });
  // The two differ by nothing else that is used of them.
  return opened as unknown as Transaction<Tables>;
}

function driverOver(client: ClientBase): Driver {
  const nothing = async () => {};
  const connection = connectionOver(client);
  return {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  };
}

function connectionOver(client: ClientBase): DatabaseConnection {
  return {
    executeQuery: async ({ sql, parameters }) => {
      const { rows, rowCount } = await client.query(toAsk(sql, [...parameters]));
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    },
    streamQuery: () => {
      throw new Error('nothing is streamed within a transaction');
    },
  };
}
