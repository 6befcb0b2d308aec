import { sql } from 'kysely';
import type { Job } from '../domain/decision.ts';
import { type Database, writing } from './database.ts';
import { newId } from './ids.ts';
import type { AboutImport, ImportKind, ImportLine } from './importRow.ts';

export type NewImport = {
  workspaceId: string;
  keyId: string;
  kind: ImportKind;
  lines: ImportLine[];
  about: AboutImport;
};

/** Takes lines in, with the job that works them through: from then on they are not lost. The id of the import. */
export async function acceptImport(
  db: Database,
  { lines, about, ...given }: NewImport,
  createdAt: Date,
): Promise<string> {
  const { workspaceId } = given;
  const id = newId();
  const row = { ...given, id, total: lines.length, createdAt };
  const job: Job = { task: 'import', payload: { workspaceId, importId: id }, key: `import:${id}` };
  await writing(db, workspaceId, async tx => {
    await tx
      .insertInto('imports')
      .values({ ...row, lines: keepable(lines), about: keepable(about) })
      .execute();
    await sql`select enqueue_jobs(${JSON.stringify([job])}::jsonb)`.execute(tx);
  });
  return id;
}

/**
 * As JSON that PostgreSQL keeps. A line that is refused is kept as it was sent, and may have NUL or half a surrogate pair, which
 * JSON spells as an escape; no line that is taken has.
 */
function keepable(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u')) return json;
  return json.replace(ESCAPES, one => (NO_TEXT.test(one) ? '\ufffd' : one));
}

const ESCAPES = /\\(?:u[0-9a-f]{4}|.)/g;
const NO_TEXT = /^\\u(?:0000|d[89a-f])/;

/** An import that is not through yet; undefined where there is none of this id. Says that it has been begun. */
export async function beginImport(db: Database, workspaceId: string, id: string, startedAt: Date) {
  return writing(db, workspaceId, tx =>
    tx
      .updateTable('imports')
      .set({ startedAt: sql<Date>`coalesce(started_at, ${startedAt})` })
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .where('completedAt', 'is', null)
      .returning(['kind', 'keyId', 'lines', 'done', 'total'])
      .executeTakeFirst(),
  );
}

/** Throws away the imports that ended before this, with all that was kept of them. */
export async function discardEnded(db: Database, workspaceId: string, before: Date): Promise<void> {
  while ((await discardSome(db, workspaceId, before)) === AT_ONCE);
}

/** An import may have come to ten thousand customers. */
const AT_ONCE = 20;

async function discardSome(db: Database, workspaceId: string, before: Date): Promise<number> {
  return writing(db, workspaceId, async tx => {
    const ended = await tx
      .selectFrom('imports')
      .select('id')
      .where('workspaceId', '=', workspaceId)
      .where('completedAt', '<', before)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    const ids = ended.map(({ id }) => id);
    for (const table of ['import_profiles', 'import_errors'])
      await sql`delete from ${sql.table(table)}
        where workspace_id = ${workspaceId} and import_id = any (${ids}::uuid[])`.execute(tx);
    await sql`delete from imports where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])`.execute(
      tx,
    );
    return ids.length;
  });
}
