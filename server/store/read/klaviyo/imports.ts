import type { Selectable } from 'kysely';
import type { Reading } from '../../database.ts';
import type { ImportErrorRow, ImportRow } from '../../importRow.ts';

/** An import without its lines. */
export type ImportShown = Omit<Selectable<ImportRow>, 'lines' | 'workspaceId' | 'keyId'>;

function imports(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('imports')
    .select(['id', 'kind', 'about', 'total', 'done', 'refused', 'createdAt', 'startedAt', 'completedAt'])
    .where('workspaceId', '=', workspaceId);
}

export function importOfId(tx: Reading, workspaceId: string, id: string): Promise<ImportShown | undefined> {
  return imports(tx, workspaceId).where('id', '=', id).executeTakeFirst();
}

/** The imports of profiles, of these statuses or of any, in order of when they came. */
export function importsOfProfiles(
  tx: Reading,
  workspaceId: string,
  asked: { statuses: string[] | null; isDown: boolean; after: string | null; limit: number },
): Promise<ImportShown[]> {
  const { statuses, isDown, after, limit } = asked;
  let rows = imports(tx, workspaceId).where('kind', '=', 'profiles');
  if (statuses)
    rows = rows.where(eb =>
      eb.or([
        ...(statuses.includes('complete') ? [eb('completedAt', 'is not', null)] : []),
        ...(statuses.includes('queued') ? [eb('startedAt', 'is', null)] : []),
        ...(statuses.includes('processing')
          ? [eb.and([eb('startedAt', 'is not', null), eb('completedAt', 'is', null)])]
          : []),
      ]),
    );
  if (after) rows = rows.where('id', isDown ? '<' : '>', after);
  return rows
    .orderBy('id', isDown ? 'desc' : 'asc')
    .limit(limit)
    .execute();
}

/** The lines that could not be taken in, in their order. */
export function importErrors(
  tx: Reading,
  workspaceId: string,
  importId: string,
  after: number,
  limit: number,
): Promise<Selectable<ImportErrorRow>[]> {
  return tx
    .selectFrom('importErrors')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('importId', '=', importId)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit)
    .execute();
}
