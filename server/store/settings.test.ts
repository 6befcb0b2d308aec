import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { inWorkspace } from './database.ts';
import { storedSettings } from './read/settings.ts';
import { readSettings } from './settings.ts';

const MIGRATION = new URL('migrations/0003_settings.sql', import.meta.url);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const named = async () => {
  const stored = await inWorkspace(shop.db, shop.workspaceId, tx => storedSettings(tx, shop.workspaceId));
  return readSettings(stored).name;
};

async function asOwner(...statements: string[]): Promise<void> {
  const client = new Client(shop.owner);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

test('SET-1: a workspace from before its name was a setting keeps it, and one that has changed it keeps that', async () => {
  const migration = await readFile(MIGRATION, 'utf8');
  await asOwner("update settings set data = data - 'name'", migration);
  expect(await named()).toBe('Morlane');
  await asOwner(`update settings set data = data || '{"name": "Morlane Roma"}'`, migration);
  expect(await named()).toBe('Morlane Roma');
});
