import { type DatabaseConnection, type Driver, Kysely, PostgresAdapter, PostgresQueryCompiler } from 'kysely';
import type { Client } from 'pg';
import { NAMES, type Reading } from './database.ts';
import type { Tables } from './tables.ts';

/** Works in the transaction that is open on this connection, and leaves its end to whoever began it. */
export function within<T>(client: Client, work: (tx: Reading) => Promise<T>): Promise<T> {
  const db = new Kysely<Tables>({
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
  return db.transaction().execute(work);
}

function driverOver(client: Client): Driver {
  const nothing = async () => {};
  return {
    init: nothing,
    acquireConnection: async () => connectionOver(client),
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  };
}

function connectionOver(client: Client): DatabaseConnection {
  return {
    executeQuery: async ({ sql, parameters }) => {
      const { rows, rowCount } = await client.query(sql, [...parameters]);
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    },
    streamQuery: () => {
      throw new Error('nothing is streamed within a transaction');
    },
  };
}
