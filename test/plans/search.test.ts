import { CamelCasePlugin, type CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../../bench/seed/fill.ts';
import { TicketQuery } from '../../contract/routes.ts';
import { openWorkspace } from '../../server/store/createWorkspace.ts';
import { asApp, inWorkspace } from '../../server/store/database.ts';
import { searchTickets } from '../../server/store/read/search/searchTickets.ts';
import { ticketCounts } from '../../server/store/read/ticketCounts.ts';
import type { Tables } from '../../server/store/tables.ts';
import { openShop, type Shop } from '../harness/shop.ts';

let shop: Shop;
let client: Client;
let db: Kysely<Tables>;
let asked: CompiledQuery[] = [];
/** Tables of which there is more to read than anybody should wait for. */
let large: string[];
beforeAll(async () => {
  shop = await openShop();
  await openWorkspace(shop.db, shop.workspaceId, shop.clock.now);
  await fill(shop.owner, { tickets: 20_000, messages: 40_000 });
  db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new Pool({ ...asApp(shop.owner), max: 1 }) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: event => {
      asked.push(event.query);
    },
  });
  client = new Client(asApp(shop.owner));
  await client.connect();
  const { rows } = await client.query(
    "select relname from pg_class where relkind = 'r' and reltuples > 5000",
  );
  large = rows.map(({ relname }) => relname);
  await client.query("select set_config('app.workspace_ids', $1, false)", [`{${shop.workspaceId}}`]);
}, 180_000);
afterAll(async () => {
  await client.end();
  await db.destroy();
  await shop.close();
});

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] };

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** The large tables that these statements read from one end to the other. */
async function readWhole(statements: CompiledQuery[]): Promise<string[]> {
  const whole: string[] = [];
  for (const { sql, parameters } of statements.filter(one => /^\s*(select|with)\b/.test(one.sql))) {
    const { rows } = await client.query(`explain (format json) ${sql}`, [...parameters]);
    const nodes = nodesOf(rows[0]['QUERY PLAN'][0].Plan);
    const tables = nodes
      .filter(one => one['Node Type'] === 'Seq Scan')
      .map(one => one['Relation Name'] ?? '');
    whole.push(...tables.filter(table => large.includes(table)).map(table => `${table}: ${sql}`));
  }
  return whole;
}

async function statementsOf(work: () => Promise<unknown>): Promise<CompiledQuery[]> {
  asked = [];
  await work();
  return asked;
}

const QUERIES = [
  '48213',
  'cardigan',
  'the',
  'giulia',
  'rossi refund',
  'giulia the',
  'burg',
  '"where is my order"',
  '#1042',
];
const PHONES = ['+39 320 000 1234', '0123'];

test('VIEW-5: a seed has tables that nothing may read from one end to the other', () => {
  expect(large).toEqual(
    expect.arrayContaining(['tickets', 'messages', 'profiles', 'profile_identifiers', 'search_words']),
  );
});

test.each([...QUERIES, ...PHONES, 'xyzzy'])(
  'VIEW-4 VIEW-5: a search for %s reads no large table whole',
  async q => {
    for (const status of ['open', 'any'] as const) {
      const query = { ...TicketQuery.parse({ status }), q };
      const statements = await statementsOf(() =>
        inWorkspace(db, shop.workspaceId, tx => searchTickets(tx, shop.workspaceId, query, null, null, 50)),
      );
      expect(statements.length).toBeGreaterThan(3);
      expect(await readWhole(statements)).toEqual([]);
    }
  },
);

test('VIEW-1: counts read no large table whole', async () => {
  const statements = await statementsOf(() =>
    inWorkspace(db, shop.workspaceId, tx => ticketCounts(tx, shop.workspaceId, shop.memberId)),
  );
  expect(await readWhole(statements)).toEqual([]);
});

test('VIEW-5: a list whose filter has no index of its own would be told', async () => {
  const statements = await statementsOf(() =>
    inWorkspace(db, shop.workspaceId, tx =>
      tx.selectFrom('messages').select('id').where('body', 'like', '%refund%').execute(),
    ),
  );
  expect(await readWhole(statements)).toHaveLength(1);
});
