import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/store/ids.ts';
import { ARCHIVED } from '../../server/store/read/exports/kept.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { upload } from '../harness/upload.ts';
import { queryAs, tablesWithWorkspace } from '../walls/catalog.ts';
import { openAnotherShop } from './anotherShop.ts';

/** What a workspace's archive leaves out, and why. */
const LEFT_OUT: Record<string, string> = {
  ...inEach('who may come in, and by what secret', [
    'api_keys',
    'provider_accounts',
    'identity_keys',
    'gif_providers',
  ]),
  ...inEach('who may come in, and by what secret', [
    'sign_in_subjects',
    'webhooks',
    'push_devices',
    'shopify_connections',
  ]),
  ...inEach('stands there otherwise', [
    'members',
    'ticket_tags',
    'said_days',
    'search_words',
    'search_messages',
  ]),
  ...inEach('stands there otherwise', ['search_progress', 'counters']),
  ...inEach('how far the work is', [
    'journal',
    'webhook_deliveries',
    'imports',
    'import_errors',
    'import_profiles',
    'idempotency_keys',
  ]),
  ...inEach('how far the work is', [
    'shopify_records',
    'shopify_imports',
    'shopify_requests',
    'erasures',
    'chat_tabs',
  ]),
  ...inEach('how far the work is', [
    'csv_imports',
    'csv_lines',
    'csv_names',
    'imported_lines',
    'klaviyo_sources',
  ]),
  ...inEach('how far the work is', ['agent_screens', 'availability', 'rotas']),
  ...inEach('stands there otherwise', ['joined_profiles', 'joined_tickets']),
  ...inEach('of one member alone', ['drafts', 'notification_choices']),
  ...inEach('holds links that let somebody in', ['mails']),
  ...inEach('pictures of no message yet', ['uploads']),
  ...inEach('who is not to be known any more', ['erased_phones']),
};

function inEach(why: string, tables: string[]): Record<string, string> {
  return Object.fromEntries(tables.map(table => [table, why]));
}

/** What must be found before a workspace is known. */
const DIRECTORY = /_lookups$|^(account_workspaces|mailed_links|refused_requests|sessions|sign_in_providers)$/;

let served: Served;
let folder: string;

/** A customer with a picture, more events than are read at once, and another shop beside. */
beforeAll(async () => {
  served = await openServed();
  await openAnotherShop(served);
  await served.text('JOIN');
  await served.text('Hello');
  const owner = await served.as('owner');
  const [ticket] = (await owner.call('listTickets')).data;
  const { id } = await upload(owner, await still('png'));
  const body = { body: 'Look', media_ids: [id] };
  await owner.call('reply', { params: { id: ticket?.id ?? '' }, body });
  await manyEvents(ticket?.profile.id ?? '', 1201);
  folder = await mkdtemp(join(tmpdir(), 'parley-archive-'));
  const answer = await owner.send('/api/v1/exports/workspace.tar.gz');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/gzip']);
  await writeFile(join(folder, 'all.tar.gz'), Buffer.from(await answer.arrayBuffer()));
  await promisify(execFile)('tar', ['-xzf', join(folder, 'all.tar.gz'), '-C', folder]);
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

async function manyEvents(profileId: string, count: number): Promise<void> {
  const ids = Array.from({ length: count }, newId);
  await queryAs(served.owner, client =>
    client.query(
      `insert into events (workspace_id, id, profile_id, at, metric, properties, source)
       select $1, id, $2, $3, 'Viewed Product', '{}', 'api' from unnest($4::uuid[]) id`,
      [served.workspaceId, profileId, served.clock.now, ids],
    ),
  );
}

async function linesOf(table: string): Promise<Record<string, unknown>[]> {
  const files = (await readdir(join(folder, table)).catch(() => [])).toSorted();
  const texts = await Promise.all(files.map(file => readFile(join(folder, table, file), 'utf8')));
  return texts.flatMap(text =>
    text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  );
}

const manifest = async () => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));

test('DATA-4: the archive has every row of this workspace once, as its manifest counts them', async () => {
  const { rows, ...rest } = await manifest();
  expect(rest).toMatchObject({ format: 'parley-workspace', version: 1, workspace_id: served.workspaceId });
  for (const table of ARCHIVED) {
    const lines = await linesOf(table);
    const { rows: counted } = await queryAs(served.owner, client =>
      client.query(`select count(*)::int as count from ${table} where workspace_id = $1`, [
        served.workspaceId,
      ]),
    );
    expect([table, lines.length, rows[table]]).toEqual([table, counted[0].count, counted[0].count]);
    expect(new Set(lines.map(line => JSON.stringify(line))).size, table).toBe(lines.length);
  }
  expect(rows.events).toBeGreaterThan(1200);
  expect((await linesOf('messages')).map(({ body }) => body)).toEqual(
    expect.arrayContaining(['Hello', 'Look']),
  );
});

test('DATA-4: it has the pictures of its messages, and the team by name without their passwords', async () => {
  const [picture, ...more] = await readdir(join(folder, 'media'));
  expect(more).toEqual([]);
  const bytes = await readFile(join(folder, 'media', picture ?? ''));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(await manifest()).toMatchObject({ pictures: 1, pictures_missing: 0 });
  const team = await linesOf('members');
  expect(team.find(({ role }) => role === 'support')).toEqual({
    ...{ id: expect.any(String), name: 'support', email: 'support@morlane.example', role: 'support' },
    created_at: expect.any(String),
  });
});

test('DATA-4: of every table of a workspace it is said whether the archive has it', async () => {
  const tables = (await tablesWithWorkspace(served.owner)).filter(({ partition }) => !partition);
  const named = [...ARCHIVED, ...Object.keys(LEFT_OUT)];
  const unnamed = tables
    .map(({ name }) => name)
    .filter(name => !DIRECTORY.test(name) && !named.includes(name));
  expect(unnamed).toEqual([]);
});

test('SET-2: who took it is in the audit log', async () => {
  const owner = await served.as('owner');
  const { data } = await owner.call('listAudit', { query: { kind: 'privacy' } });
  expect(data.map(({ by, fields }) => [by.name, Object.keys(fields)])).toEqual([
    ['owner', ['exports/workspace']],
  ]);
});
