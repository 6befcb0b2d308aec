import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customers } from '../../test/cast/customers.ts';
import { castPhones, colleagues, morlane } from '../../test/cast.ts';
import { freshDatabase, type TestDatabase } from '../../test/harness/database.ts';
import { safe } from '../secrets.ts';
import { SIMULATED_NUMBER } from '../start/prepareWorkspace.ts';
import { createWorkspace } from '../store/createWorkspace.ts';
import { asApp, type Database, inWorkspace, openDatabase } from '../store/database.ts';
import { fillDemo } from './fillDemo.ts';

const NOW = new Date();

let database: TestDatabase;
let db: Database;
let workspaceId: string;
let owner: { email: string };

beforeAll(async () => {
  database = await freshDatabase();
  const connection = asApp(database.owner);
  db = openDatabase(connection);
  const settings = { organization_prefix: 'x', default_sender_email: 'x@y.example', time_zone: 'UTC' };
  workspaceId = await createWorkspace(db, { name: 'My shop', settings }, NOW);
  const ground = { db, connection, box: safe('a secret for tests only'), workspaceId, passwordHash: 'none', now: NOW };
  owner = await fillDemo(ground);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const all = (table: 'tickets' | 'messages' | 'profiles' | 'changes' | 'journal' | 'profileIdentifiers') =>
  inWorkspace(db, workspaceId, tx => tx.selectFrom(table).selectAll().execute());
