import { readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { hashOf } from '../../server/secrets.ts';
import { type Connection, openPool } from '../../server/store/database.ts';
import { migrationNames } from '../../server/store/migrate.ts';

/** The last migration of the version that is upgraded from: what came after it has to cope with rows that are there. */
export const LAST = '0007_uploads.sql';

export const API_KEY = 'prl_live_of-an-earlier-version';
export const OWNER = { email: 'owner@earlier.example', name: 'Olga' };

/** A database as that version left it: its migrations, and a shop with a customer who waits for an answer. */
export async function makeEarlier(owner: Connection, passwordHash: string): Promise<void> {
  const pgPool = openPool(owner, 1);
  await runMigrations({ pgPool }).finally(() => pgPool.end());
  const client = new Client(owner);
  await client.connect();
  try {
    await client.query(
      'create table migrations (name text primary key, applied_at timestamptz not null default now())',
    );
    for (const name of (await migrationNames()).filter(one => one <= LAST)) await apply(client, name);
    await client.query("select make_change_partitions('2026-11-01')");
    await client.query(rows(passwordHash, hashOf(API_KEY).toString('hex')));
  } finally {
    await client.end();
  }
}

async function apply(client: Client, name: string): Promise<void> {
  const text = await readFile(new URL(`../../server/store/migrations/${name}`, import.meta.url), 'utf8');
  await client.query(text);
  await client.query('insert into migrations (name) values ($1)', [name]);
}

const [SHOP, MEMBER, KEY, PROFILE, TICKET] = [1, 2, 3, 4, 5].map(
  at => `01970000-0000-7000-8000-00000000000${at}`,
);

/** As SQL, since no code of today knows the tables of then. */
function rows(passwordHash: string, keyHash: string): string {
  return `
select set_config('app.workspace_ids', '{${SHOP}}', false);
insert into workspaces values ('${SHOP}', 'Earlier', '2026-11-01', '2026-11-01');
insert into accounts values ('${MEMBER}', '${OWNER.email}', '${OWNER.name}', '${passwordHash}', '2026-11-01');
insert into account_workspaces values ('${MEMBER}', '${SHOP}');
insert into members values ('${SHOP}', '${MEMBER}', 'owner', '2026-11-01');
insert into settings values ('${SHOP}', '{"name": "Earlier", "organization_prefix": "Earlier",
  "default_sender_email": "${OWNER.email}", "time_zone": "Europe/Rome"}');
insert into api_keys (workspace_id, id, name, prefix, scopes, created_at)
  values ('${SHOP}', '${KEY}', 'Key', 'prl_live_of-a', '{tickets:read,tickets:write,settings:read}', '2026-11-01');
insert into api_key_lookups values ('\\x${keyHash}', '${SHOP}', '${KEY}');
insert into counters values ('${SHOP}', 1, 4);
insert into profiles (workspace_id, id, name, sms_marketing, sms_transactional, created_at)
  values ('${SHOP}', '${PROFILE}', 'Carla', 'subscribed', 'subscribed', '2026-11-02');
insert into profile_identifiers (workspace_id, kind, value, profile_id, verified, created_at)
  values ('${SHOP}', 'phone', '+14155550123', '${PROFILE}', true, '2026-11-02');
insert into tickets (workspace_id, id, number, profile_id, thread_id, channel, status, read, sending_number, phone,
    last_inbound_at, sorted_at, created_at)
  values ('${SHOP}', '${TICKET}', 1, '${PROFILE}', '${PROFILE}', 'sms', 'open', false, '+12125550100', '+14155550123',
    '2026-11-04 10:00Z', '2026-11-04 10:00Z', '2026-11-02 10:00Z');
insert into messages (workspace_id, id, thread_id, profile_id, ticket_id, channel, direction, source, body, status,
    sending_number, phone, author_id, sent_at, created_at)
  select '${SHOP}', id::uuid, '${PROFILE}', '${PROFILE}', '${TICKET}', 'sms', direction, source, body, status,
    '+12125550100', '+14155550123', author, at, at
  from (values
    ('01970000-0000-7000-8000-000000000011', 'inbound', 'customer', 'Is the harpsichord in stock?', 'received', null,
      '2026-11-02 10:00Z'::timestamptz),
    ('01970000-0000-7000-8000-000000000012', 'outbound', 'agent', 'It is.', 'delivered', '${MEMBER}'::uuid, '2026-11-02 10:20Z'),
    ('01970000-0000-7000-8000-000000000013', 'inbound', 'customer', 'And the lute?', 'received', null, '2026-11-04 10:00Z')
  ) said (id, direction, source, body, status, author, at);
insert into consent_ledger (workspace_id, profile_id, id, kind, was, became, source, at)
  values ('${SHOP}', '${PROFILE}', '01970000-0000-7000-8000-000000000021', 'sms_marketing', 'never_subscribed', 'subscribed',
    'keyword', '2026-11-02');
insert into journal (workspace_id, provider, provider_key, kind, payload, state, received_at)
  values ('${SHOP}', 'simulator', 'SM1', 'message', '{}', 'done', '2026-11-02');
insert into changes (workspace_id, number, at, type, ticket_id, message_id, profile_id, actor_kind, fields)
  select '${SHOP}', number, at, type, '${TICKET}', message::uuid, '${PROFILE}', 'system', '{}'
  from (values
    (1, '2026-11-02 10:00Z'::timestamptz, 'ticket.created', null),
    (2, '2026-11-02 10:00Z', 'message.created', '01970000-0000-7000-8000-000000000011'),
    (3, '2026-11-02 10:20Z', 'message.created', '01970000-0000-7000-8000-000000000012'),
    (4, '2026-11-04 10:00Z', 'message.created', '01970000-0000-7000-8000-000000000013')
  ) done (number, at, type, message);`;
}
