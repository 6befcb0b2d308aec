import { sql } from 'kysely';
import type { FormerNames } from './erasureRow.ts';

/** Who is being erased, and by what they were known. */
export type Whom = { workspaceId: string; profileId: string; names: FormerNames };

export const WHOM = ({ workspaceId, profileId }: Whom) =>
  sql`(workspace_id, profile_id) = (${workspaceId}::uuid, ${profileId}::uuid)`;

export const TICKETS = (whom: Whom) => sql`(select id from tickets where ${WHOM(whom)})`;

/** A customer's texts are in a thread under their own id, each chat in one under its ticket's. */
export const THREADS = (whom: Whom) =>
  sql`(select ${whom.profileId}::uuid as id union all select id from tickets where ${WHOM(whom)})`;

/** In characters: what is shorter stands in a great many places that have nothing to do with them. */
const TELLS = 6;

/** What gives them away wherever it stands, for `ilike any`: no name, which others have as well. */
export function tellingOf({ names: { phones, emails, externals } }: Whom): string[] {
  const telling = [...phones, ...emails, ...externals].filter(value => value.length >= TELLS);
  return telling.map(value => `%${value.replace(/[\\%_]/g, '\\$&')}%`);
}
