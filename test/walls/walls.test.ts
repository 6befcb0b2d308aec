import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_ROLE, asApp } from '../../server/store/database.ts';
import type { Shop } from '../harness/shop.ts';
import { queryAs, type Table, tablesWithWorkspace } from './catalog.ts';
import { openTwoShops } from './twoShops.ts';

/** What must be found before a workspace is known. Nothing of a customer's stands here. */
const DIRECTORY = [
  'account_workspaces',
  'api_key_lookups',
  'mailed_links',
  'provider_account_lookups',
  'refused_requests',
  'sessions',
  'short_link_lookups',
  'shopify_lookups',
  'sign_in_providers',
];

/** What the app only adds to: that it changes nothing there is tested where it is about that. */
const ADDED_TO = ['audit'];

const REFUSED = { code: '42501' };

let [a, b] = ['', ''];
let shop: Shop;
let walled: Table[] = [];
let partitions: Table[] = [];

beforeAll(async () => {
  ({ shop, a, b } = await openTwoShops());
  const tables = await tablesWithWorkspace(shop.owner);
  partitions = tables.filter(table => table.partition);
  walled = tables.filter(table => !table.partition && !DIRECTORY.includes(table.name));
});
afterAll(() => shop.close());

/** As the app, in a transaction that may see these workspaces; for each walled table in turn. */
async function forEachTable(workspaceIds: string[], check: (app: Client, table: string) => Promise<void>) {
  await queryAs(asApp(shop.owner), async app => {
    for (const { name } of walled) {
      await app.query('begin');
      await app.query("select set_config('app.workspace_ids', $1, true)", [`{${workspaceIds.join(',')}}`]);
      await check(app, name);
      await app.query('rollback');
    }
  });
}

const asOwner = <T>(work: (client: Client) => Promise<T>) => queryAs(shop.owner, work);

describe('the wall', () => {
  test('stands around every table that has a workspace_id, and the key of each begins with it', () => {
    expect(walled.map(table => table.name)).toEqual(
      expect.arrayContaining(['messages', 'consent_ledger', 'marketing_sources', 'changes', 'journal']),
    );
    expect(walled.filter(table => !table.walled || !table.forced || table.policies === 0)).toEqual([]);
    expect(walled.filter(table => table.keyBegins !== 'workspace_id')).toEqual([]);
  });

  test('shows each workspace its own rows, and never one of the other', async () => {
    await forEachTable([a], async (app, table) => {
      const { rows } = await app.query(`select distinct workspace_id as id from ${table}`);
      expect(rows, table).toEqual([{ id: a }]);
    });
    await forEachTable([a, b], async (app, table) => {
      const { rows } = await app.query(`select distinct workspace_id as id from ${table}`);
      expect(rows.map(row => row.id).sort(), table).toEqual([a, b].sort());
    });
  });

  test('refuses rows for the other workspace', async () => {
    await forEachTable([a], async (app, table) => {
      const row = await asOwner(async owner => {
        const { rows } = await owner.query(
          `select to_json(t) as row from ${table} t where workspace_id = $1 limit 1`,
          [b],
        );
        return rows[0]?.row;
      });
      const insert = app.query(
        `insert into ${table} select * from json_populate_record(null::${table}, $1)`,
        [row],
      );
      await expect(insert, table).rejects.toMatchObject(REFUSED);
    });
  });

  test('refuses to hand a row over, and touches none of the other', async () => {
    await forEachTable([a], async (app, table) => {
      if (ADDED_TO.includes(table)) return;
      const { rowCount } = await app.query(
        `update ${table} set workspace_id = workspace_id where workspace_id = $1`,
        [b],
      );
      expect(rowCount, table).toBe(0);
      expect((await app.query(`delete from ${table} where workspace_id = $1`, [b])).rowCount, table).toBe(0);
      const given = app.query(`update ${table} set workspace_id = $1`, [b]);
      await expect(given, table).rejects.toMatchObject(REFUSED);
    });
  });

  test('hides everything from who has not said where they are', async () => {
    for (const { name } of walled) {
      const rows = await queryAs(
        asApp(shop.owner),
        async app => (await app.query(`select * from ${name}`)).rows,
      );
      expect(rows, name).toEqual([]);
    }
  });

  test('hides everything again after the transaction that said it', async () => {
    for (const { name } of walled) {
      const seen = await queryAs(asApp(shop.owner), async app => {
        await app.query(`begin; select set_config('app.workspace_ids', '{${a}}', true); commit`);
        return (await app.query(`select * from ${name}`)).rows;
      });
      expect(seen, name).toEqual([]);
    }
  });

  test('cannot be passed by a partition under its own name', async () => {
    expect(partitions.map(table => table.name)).toContain('changes_otherwise');
    expect(partitions.length).toBeGreaterThan(1);
    for (const { name } of partitions) {
      const read = queryAs(asApp(shop.owner), app => app.query(`select * from ${name}`));
      await expect(read, name).rejects.toMatchObject(REFUSED);
    }
  });
});

describe("the app's role", () => {
  test('owns nothing, is in no other role, and cannot step over the wall', async () => {
    const role = await asOwner(async owner => {
      const { rows } = await owner.query(
        `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
          (select count(*)::int from pg_class where relowner = r.oid) as owned,
          (select count(*)::int from pg_auth_members where member = r.oid) as roles
        from pg_roles r where rolname = $1`,
        [APP_ROLE],
      );
      return rows[0];
    });
    const no = false;
    expect(role).toEqual({
      ...{ rolsuper: no, rolbypassrls: no, rolcreaterole: no, rolcreatedb: no, rolcanlogin: no },
      ...{ owned: 0, roles: 0 },
    });
  });

  test('neither reads the queue nor rewrites what has been migrated', async () => {
    for (const statement of ['select * from graphile_worker.jobs', 'delete from migrations']) {
      const done = queryAs(asApp(shop.owner), app => app.query(statement));
      await expect(done, statement).rejects.toMatchObject(REFUSED);
    }
  });
});
