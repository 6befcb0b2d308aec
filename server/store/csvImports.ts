import { type Selectable, sql } from 'kysely';
import type { ImportCounts, ImportPhase, UndoCounts } from '../../contract/importRoutes.ts';
import type { Job } from '../domain/decision.ts';
import type { LineError } from '../domain/progress.ts';
import type { CsvImportRow, CsvLine, CsvNameRow } from './csvRows.ts';
import { type Database, type Reading, writing } from './database.ts';
import { newId } from './ids.ts';
import { Refused } from './refused.ts';

export type CsvImport = Selectable<CsvImportRow>;
export type WhichImport = { workspaceId: string; importId: string };

export type NewCsv = Pick<CsvImport, 'workspaceId' | 'kind' | 'fileName' | 'byKind' | 'byId' | 'byName'>;

/** A file begins to come in. The id of its import. */
export async function beginCsv(db: Database, given: NewCsv, createdAt: Date): Promise<string> {
  const id = newId();
  const row = { ...given, id, phase: 'coming' as const, createdAt };
  await writing(db, given.workspaceId, tx => tx.insertInto('csvImports').values(row).execute());
  return id;
}

/** In one statement, whatever their number. */
export async function keepLines(
  db: Database,
  { workspaceId, importId }: WhichImport,
  lines: CsvLine[],
): Promise<void> {
  await writing(db, workspaceId, tx =>
    sql`insert into csv_lines (workspace_id, import_id, n, line, cells)
      select ${workspaceId}::uuid, ${importId}::uuid, n, line, cells
      from json_to_recordset(${JSON.stringify(lines)}) as r(n int, line int, cells jsonb)`.execute(tx),
  );
}

export type CsvRead = Pick<CsvImport, 'encoding' | 'delimiter' | 'header' | 'fields' | 'country' | 'total'>;

/** All of it is in, and read. */
export async function csvIsIn(db: Database, which: WhichImport, read: CsvRead): Promise<void> {
  const { header, fields } = read;
  await writing(db, which.workspaceId, tx =>
    changed(tx, which)
      .set({
        ...read,
        ...{ header: JSON.stringify(header), fields: JSON.stringify(fields), phase: 'ready' },
      })
      .execute(),
  );
}

function changed(tx: Reading, { workspaceId, importId }: WhichImport) {
  return tx.updateTable('csvImports').where('workspaceId', '=', workspaceId).where('id', '=', importId);
}

type Step = { from: ImportPhase[]; to: ImportPhase; works: boolean };
type Beginning = Partial<{
  fields: string;
  country: string | null;
  forecast: string;
  counts: string;
  undone: string;
  done: number;
}>;

/**
 * Takes an import from one phase to the next, with the job that works on it. `anew`: it begins at its first line. Throws
 * `not_found`, or `import_busy` where it is in another phase.
 */
export async function stepTo(
  db: Database,
  which: WhichImport,
  { from, to, works }: Step,
  begin: Beginning & { anew?: boolean } = {},
): Promise<void> {
  const { anew = false, ...set } = begin;
  await writing(db, which.workspaceId, async tx => {
    const row = await csvImport(tx, which);
    if (!row) throw new Refused('not_found');
    const moved = await changed(tx, which)
      .set(eb => ({ ...set, phase: to, turn: eb('turn', '+', 1), ...(anew && { done: 0 }) }))
      .where('phase', 'in', from)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) throw new Refused('import_busy');
    if (anew) await forget(tx, which, ['import_errors', 'csv_names']);
    if (works) await enqueue(tx, which);
  });
}

async function enqueue(tx: Reading, which: WhichImport): Promise<void> {
  const job: Job = { task: 'csvImport', payload: which, key: `csvImport:${which.importId}` };
  await sql`select enqueue_jobs(${JSON.stringify([job])}::jsonb)`.execute(tx);
}

export function csvImport(
  tx: Reading,
  { workspaceId, importId }: WhichImport,
): Promise<CsvImport | undefined> {
  return tx
    .selectFrom('csvImports')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', importId)
    .executeTakeFirst();
}

/** Who has a name, as far as a check has come: an id of ours, or `line N`. */
export type NameOf = Pick<CsvNameRow, 'kind' | 'value' | 'owner'>;

/** What a part has come to: lines that are through, those that were refused, and the sums until then. */
export type PartDone = {
  done: number;
  errors?: LineError[];
  names?: NameOf[];
  sums: { forecast?: ImportCounts; counts?: ImportCounts; undone?: UndoCounts };
};

/** Keeps how far it is. Whether to go on: it may have been stopped, then this is still kept, or be somebody else's by now. */
export async function keepPart(db: Database, row: CsvImport, part: PartDone): Promise<boolean> {
  const { done, errors = [], names = [], sums } = part;
  const kept = Object.entries(sums).map(([name, sum]) => [name, JSON.stringify(sum)]);
  return writing(db, row.workspaceId, async tx => {
    const now = await changed(tx, whichOf(row))
      .set({ ...(Object.fromEntries(kept) as Beginning), done })
      .where(eb =>
        eb.or([
          eb('turn', '=', row.turn),
          eb.and([eb('turn', '=', row.turn + 1), eb('phase', '=', 'stopped')]),
        ]),
      )
      .returning('turn')
      .executeTakeFirst();
    if (now && errors.length > 0) await writeErrors(tx, whichOf(row), errors);
    if (now && names.length > 0) await writeNames(tx, whichOf(row), names);
    return now?.turn === row.turn;
  });
}

export function whichOf({ workspaceId, id: importId }: CsvImport): WhichImport {
  return { workspaceId, importId };
}

function writeErrors(tx: Reading, { workspaceId, importId }: WhichImport, errors: LineError[]) {
  return sql`insert into import_errors (workspace_id, import_id, line, code, pointer, detail, payload)
    select ${workspaceId}::uuid, ${importId}::uuid, line, code, pointer, detail, payload
    from json_to_recordset(${JSON.stringify(errors)})
      as r(line int, code text, pointer text, detail text, payload jsonb)
    on conflict do nothing`.execute(tx);
}

function writeNames(tx: Reading, { workspaceId, importId }: WhichImport, names: NameOf[]) {
  return sql`insert into csv_names (workspace_id, import_id, kind, value, owner)
    select ${workspaceId}::uuid, ${importId}::uuid, kind, value, owner
    from json_to_recordset(${JSON.stringify(names)}) as r(kind text, value text, owner text)
    on conflict do nothing`.execute(tx);
}

type Ending = { to: ImportPhase; forgets: KeptOfImport[]; completedAt?: Date };

/** `forgets`: what of its lines need not be kept any more. */
export async function endPhase(db: Database, row: CsvImport, { to, forgets, ...set }: Ending): Promise<void> {
  await writing(db, row.workspaceId, async tx => {
    const moved = await changed(tx, whichOf(row))
      .set({ ...set, phase: to })
      .where('turn', '=', row.turn)
      .executeTakeFirst();
    if (moved.numUpdatedRows > 0n) await forget(tx, whichOf(row), forgets);
  });
}

/** Throws an import away with all that was kept of it. Throws `import_busy` once anything of it has been taken in. */
export async function discardCsv(db: Database, which: WhichImport, phases: ImportPhase[]): Promise<void> {
  await writing(db, which.workspaceId, async tx => {
    const { workspaceId, importId } = which;
    const row = await csvImport(tx, which);
    if (!row) throw new Refused('not_found');
    const gone = await tx
      .deleteFrom('csvImports')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', importId)
      .where('phase', 'in', phases)
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) throw new Refused('import_busy');
    await forget(tx, which, ['csv_lines', 'csv_names', 'import_errors']);
  });
}

/** Files that nobody has done anything with are not kept for good: they hold customers' data. */
export async function discardOld(db: Database, workspaceId: string, before: Date): Promise<void> {
  const old = await writing(db, workspaceId, tx =>
    tx
      .selectFrom('csvImports')
      .select('id')
      .where('workspaceId', '=', workspaceId)
      .where('phase', 'in', UNUSED)
      .where('createdAt', '<', before)
      .execute(),
  );
  for (const { id: importId } of old) await discardCsv(db, { workspaceId, importId }, UNUSED);
}

const UNUSED: ImportPhase[] = ['coming', 'ready', 'checked'];

type KeptOfImport = 'csv_lines' | 'csv_names' | 'import_errors';

async function forget(
  tx: Reading,
  { workspaceId, importId }: WhichImport,
  tables: KeptOfImport[],
): Promise<void> {
  for (const table of tables)
    await sql`delete from ${sql.table(table)}
      where workspace_id = ${workspaceId} and import_id = ${importId}`.execute(tx);
}
