import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { APP_ROLE, type Connection } from '../../server/store/database.ts';

export type OwnDatabase = { owner: Connection; drop(): Promise<void> };

/** An empty database of the embedded server's own user, whom no wall holds up; or of one such as an operator makes for us. */
export async function emptyDatabase(server: Connection, isOperators: boolean): Promise<OwnDatabase> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const user = isOperators ? `owner_of_${database}` : server.user;
  if (isOperators) {
    await at(server, `create role ${user} login createrole`);
    // Here the role is there already, of the other databases.
    await at(server, `grant ${APP_ROLE} to ${user} with admin option`);
  }
  await at(server, `create database ${database} owner ${user}`);
  return {
    owner: { ...server, user, database },
    drop: async () => {
      await at(server, `drop database ${database} with (force)`);
      if (isOperators) await at(server, `drop role ${user}`);
    },
  };
}

async function at(server: Connection, statement: string): Promise<void> {
  const client = new Client({ ...server, database: 'postgres' });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
