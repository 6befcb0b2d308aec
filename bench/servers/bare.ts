import { fileURLToPath } from 'node:url';
import { ask, type Cluster, urlOf } from '../cluster.ts';
import { type Child, freePort, startChild } from './child.ts';

/** The yardstick: what any Node server pays that keeps a text before it answers. */
export async function startBare({ connection }: Cluster): Promise<Child> {
  await ask(connection, 'create database bare');
  const own = { ...connection, database: 'bare' };
  await ask(own, TABLES);
  const script = fileURLToPath(new URL('./bareServer.ts', import.meta.url));
  return startChild(script, await freePort(), { DATABASE_URL: urlOf(own) });
}

export async function messagesOfBare({ connection }: Cluster): Promise<number> {
  const [row] = await ask({ ...connection, database: 'bare' }, 'select count(*)::int as count from messages');
  return Number(row?.count);
}

export const BARE_TICKETS = 20_000;

const TABLES = `
create table tickets (id int primary key, status text not null, read boolean not null, last_message_at timestamptz not null);
create index on tickets (status, last_message_at);
create table messages (
  id bigint generated always as identity primary key,
  ticket_id int not null,
  provider_id text not null unique,
  body text not null,
  at timestamptz not null
);
insert into tickets select id, 'open', true, now() from generate_series(0, ${BARE_TICKETS - 1}) id;
analyze;`;
