import { CamelCasePlugin, type CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { METRICS } from '../../../contract/metrics.ts';
import { openShop, type Shop } from '../../../test/harness/shop.ts';
import { asApp, inWorkspace } from '../database.ts';
import type { Tables } from '../tables.ts';
import { activityOf } from './activity.ts';
import { metricsOf } from './metrics.ts';

/** Of one customer, and of as many others together. */
const TEXTS = 10_000;
const PAGE = 51;

let shop: Shop;
let db: Kysely<Tables>;
let client: Client;
let profileId = '';
let asked: CompiledQuery[] = [];
beforeAll(async () => {
  shop = await openShop();
  await shop.text('JOIN');
  client = new Client(shop.owner);
  await client.connect();
  await client.query("select set_config('app.workspace_ids', $1, false)", [`{${shop.workspaceId}}`]);
  const { rows } = await client.query('select id from profiles');
  profileId = rows[0].id;
  await client.query(FILL, [shop.workspaceId, profileId, TEXTS]);
  await client.query(FILL, [shop.workspaceId, null, TEXTS]);
  await client.query('analyze');
  db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new Pool({ ...asApp(shop.owner), max: 1 }) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: event => {
      asked.push(event.query);
    },
  });
});
afterAll(async () => {
  await db.destroy();
  await client.end();
  await shop.close();
});

/** Of a customer, or each of somebody else: one in a hundred has failed, one in three is theirs; and as many events. */
const FILL = `
with made as (
  select one, coalesce($2::uuid, gen_random_uuid()) as profile, timestamptz '2026-01-01' + one * interval '1 minute' as at
  from generate_series(1, $3::int) one
), texts as (
  insert into messages (workspace_id, id, thread_id, profile_id, channel, direction, source, body, status, error_reason,
    sent_at, created_at)
  select $1, gen_random_uuid(), profile, profile, 'sms', case when one % 3 = 0 then 'inbound' else 'outbound' end,
    case when one % 3 = 0 then 'customer' else 'campaign' end, 'New in', case when one % 3 = 0 then 'received'
    when one % 100 = 1 then 'failed' else 'delivered' end, case when one % 300 = 1 then 'landline' end, at, at from made
)
insert into events (workspace_id, id, profile_id, metric, at)
select $1, gen_random_uuid(), profile, case when one % 10 = 0 then 'Added to Cart' else 'Viewed Product' end, at from made`;

const page = (metric: string | null, before: { at: string; id: string } | null = null) =>
  inWorkspace(db, shop.workspaceId, tx =>
    activityOf(tx, { workspaceId: shop.workspaceId, profileId, metric, before, limit: PAGE }),
  );

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; Plans?: Plan[] };
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Every step of what was asked, as it was carried out. */
async function steps(work: () => Promise<unknown>): Promise<Plan[]> {
  asked = [];
  await work();
  const nodes: Plan[] = [];
  for (const { sql, parameters } of asked.filter(one => one.sql.trimStart().startsWith('select'))) {
    const { rows } = await client.query(`explain (analyze, format json) ${sql}`, [...parameters]);
    nodes.push(...nodesOf(rows[0]['QUERY PLAN'][0].Plan));
  }
  return nodes;
}

const wholeReads = (nodes: Plan[]) =>
  nodes.filter(
    node => node['Node Type'] === 'Seq Scan' && /messages|events/.test(node['Relation Name'] ?? ''),
  );

test('PROF-2: a page out of ten thousand texts reads a page of each kind, the first one and one far down', async () => {
  const far = { at: '2026-01-04T00:00:00.000Z', id: '00000000-0000-4000-8000-000000000000' };
  for (const before of [null, far]) {
    const nodes = await steps(() => page(null, before));
    expect(wholeReads(nodes)).toEqual([]);
    expect(Math.max(...nodes.map(node => node['Actual Rows']))).toBeLessThanOrEqual(PAGE);
  }
});

test.each([...Object.values(METRICS), 'Viewed Product', 'Unheard Of'])(
  'PROF-2: of %s alone nothing is read whole',
  async metric => {
    expect(wholeReads(await steps(() => page(metric)))).toEqual([]);
  },
);

test('PROF-2: each metric gives what was counted of it, and all of them all', async () => {
  const { workspaceId } = shop;
  const counts = await inWorkspace(db, workspaceId, tx => metricsOf(tx, workspaceId, profileId, '', 100));
  expect(counts.map(({ metric, count }) => [metric, count])).toEqual([
    ['Added to Cart', 1000],
    [METRICS.bounced, 34],
    [METRICS.failed, 33],
    [METRICS.received, 6600],
    [METRICS.sent, 3334],
    [METRICS.subscribed, 1],
    ['Viewed Product', 9000],
  ]);
  for (const { metric, count } of counts) {
    const rows = await page(metric);
    expect(rows.map(row => row.metric)).toEqual(Array(Math.min(count, PAGE)).fill(metric));
  }
});
