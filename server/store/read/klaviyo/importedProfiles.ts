import { sql } from 'kysely';
import type { Reading } from '../../database.ts';

/** Who they are now, and under which id they stood when the import came to them. */
export type ImportedProfile = { id: string; cameAs: string };

/**
 * Whom an import came to, in the order of the ids that they had. Two who are one since are listed once, as who there is now;
 * who was erased, or is there no more, is not.
 */
export async function importedProfiles(
  tx: Reading,
  workspaceId: string,
  { importId, after, limit }: { importId: string; after: string | null; limit: number },
): Promise<ImportedProfile[]> {
  const { rows } = await sql<ImportedProfile>`
    select p.id, i.profile_id as came_as from import_profiles i
    left join joined_profiles j on (j.workspace_id, j.id) = (i.workspace_id, i.profile_id)
    join profiles p on (p.workspace_id, p.id) = (i.workspace_id, coalesce(j.into_id, i.profile_id))
    where i.workspace_id = ${workspaceId} and i.import_id = ${importId}
      ${after === null ? sql`` : sql`and i.profile_id > ${after}::uuid`}
      and p.erased_at is null
      and (j.id is null or not exists (${SAME_SOONER}))
    order by i.profile_id limit ${limit}`.execute(tx);
  return rows;
}

/** Of those who are one by now, the row of who stays, else the first of the others. */
const SAME_SOONER = sql`
  select from import_profiles o
  where o.workspace_id = i.workspace_id and o.import_id = i.import_id and (
    o.profile_id = j.into_id or o.profile_id < i.profile_id and o.profile_id = any (array(
      select k.id from joined_profiles k where k.workspace_id = j.workspace_id and k.into_id = j.into_id)))`;
