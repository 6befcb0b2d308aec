import { sql } from 'kysely';
import type { ConsentKind } from '../../../contract/vocabulary.ts';
import type { Identifier } from '../../domain/state.ts';
import type { CsvImport, NameOf, WhichImport } from '../csvImports.ts';
import type { CsvLine, ImportedLineRow } from '../csvRows.ts';
import type { Reading } from '../database.ts';

/** Imports from before one, the newest first. */
export function listCsvImports(
  tx: Reading,
  workspaceId: string,
  before: string | null,
  limit: number,
): Promise<CsvImport[]> {
  let rows = tx.selectFrom('csvImports').selectAll().where('workspaceId', '=', workspaceId);
  if (before) rows = rows.where('id', '<', before);
  return rows.orderBy('id', 'desc').limit(limit).execute();
}

/** Lines of a file from one on, in their order. */
export function csvLinesFrom(
  tx: Reading,
  { workspaceId, importId }: WhichImport,
  from: number,
  limit: number,
): Promise<CsvLine[]> {
  return tx
    .selectFrom('csvLines')
    .select(['n', 'line', 'cells'])
    .where('workspaceId', '=', workspaceId)
    .where('importId', '=', importId)
    .where('n', '>=', from)
    .orderBy('n')
    .limit(limit)
    .execute();
}

function imported(tx: Reading, { workspaceId, importId }: WhichImport) {
  return tx
    .selectFrom('importedLines')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('importId', '=', importId);
}

/** Of these lines, those that are taken in already. */
export function importedAmong(
  tx: Reading,
  which: WhichImport,
  from: number,
  to: number,
): Promise<ImportedLineRow[]> {
  return imported(tx, which).where('n', '>=', from).where('n', '<', to).execute();
}

/** Of what lines have changed, what still stands: the last first, so that each is put back to what was before it. */
export function standingLines(tx: Reading, which: WhichImport, limit: number): Promise<ImportedLineRow[]> {
  return imported(tx, which)
    .where('undone', 'is', null)
    .where('made', '!=', 'same')
    .orderBy('n', 'desc')
    .limit(limit)
    .execute();
}

/** Of these customers those who have a ticket, a message, an event or an order. */
export async function usedAmong(tx: Reading, workspaceId: string, ids: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${`{${ids.join(',')}}`}::uuid[]) as asked(id)
    where exists (select from tickets where workspace_id = ${workspaceId} and profile_id = asked.id)
      or exists (select from messages where workspace_id = ${workspaceId} and thread_id = asked.id)
      or exists (select from events where workspace_id = ${workspaceId} and profile_id = asked.id)
      or exists (select from orders where workspace_id = ${workspaceId} and profile_id = asked.id)`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}

type Name = Pick<Identifier, 'kind' | 'value'>;

/** Who has these names: customers, or lines of the file that is being checked. */
export async function ownersOf(
  tx: Reading,
  { workspaceId, importId }: WhichImport,
  names: Name[],
): Promise<NameOf[]> {
  const { rows } = await sql<NameOf>`
    select asked.kind, asked.value, coalesce(i.profile_id::text, n.owner) as owner
    from json_to_recordset(${JSON.stringify(names)}) as asked(kind text, value text)
    left join lateral (
      select * from profile_identifiers
      where (workspace_id, kind, value) = (${workspaceId}::uuid, asked.kind, asked.value) offset 0
    ) i on true
    left join lateral (
      select * from csv_names
      where (workspace_id, import_id, kind, value) = (${workspaceId}::uuid, ${importId}::uuid, asked.kind, asked.value)
      offset 0
    ) n on true
    where coalesce(i.profile_id::text, n.owner) is not null`.execute(tx);
  return rows;
}

/** Which consents these customers have revoked. */
export async function revokedOf(
  tx: Reading,
  workspaceId: string,
  ids: string[],
): Promise<Map<string, ConsentKind[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('profiles')
    .select(['id', 'smsMarketing', 'smsTransactional'])
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map(({ id, smsMarketing, smsTransactional }) => [id, revoked(smsMarketing, smsTransactional)]),
  );
}

function revoked(marketing: string, transactional: string): ConsentKind[] {
  return [
    ...(marketing === 'unsubscribed' ? (['sms_marketing'] as const) : []),
    ...(transactional === 'unsubscribed' ? (['sms_transactional'] as const) : []),
  ];
}

/** The shop's number that has been there longest: by it is guessed in which country customers dial. */
export async function firstNumber(tx: Reading, workspaceId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('numbers')
    .select('phone')
    .where('workspaceId', '=', workspaceId)
    .where('goneAt', 'is', null)
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst();
  return row?.phone ?? null;
}
