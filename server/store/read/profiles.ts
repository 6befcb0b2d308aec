import { sql } from 'kysely';
import type { Profile } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import { asOf, emailVerified } from './tickets.ts';

export type ProfileRow = Profile & {
  phone: string | null;
  email: string | null;
  emailVerified: boolean;
  asOf: number;
};

function identifier(kind: 'phone' | 'email') {
  return sql<string | null>`(select value from profile_identifiers i
    where (i.workspace_id, i.profile_id, i.kind) = (profiles.workspace_id, profiles.id, ${kind})
    order by main desc, verified desc, created_at limit 1)`;
}

export function profileRows(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('profiles')
    .where('profiles.workspaceId', '=', workspaceId)
    .selectAll('profiles')
    .select([
      identifier('phone').as('phone'),
      sql<string | null>`coalesce(${identifier('email')}, profiles.typed_email)`.as('email'),
      emailVerified('profiles', 'id').as('emailVerified'),
    ])
    .select(asOf(workspaceId).as('asOf'));
}

/** Profiles, the newest first: the one that has a phone, or those that are blocked, or are not. */
export function listProfiles(
  tx: Reading,
  workspaceId: string,
  { phone, blocked }: { phone: string | null; blocked: boolean | null },
  before: string | null,
  limit: number,
): Promise<ProfileRow[]> {
  let rows = profileRows(tx, workspaceId);
  if (phone) {
    rows = rows.where('profiles.id', 'in', eb =>
      eb
        .selectFrom('profileIdentifiers')
        .select('profileId')
        .where('workspaceId', '=', workspaceId)
        .where('kind', '=', 'phone')
        .where('value', '=', phone),
    );
  }
  if (blocked !== null) rows = rows.where('profiles.blockedAt', blocked ? 'is not' : 'is', null);
  if (before) rows = rows.where('profiles.id', '<', before);
  return rows.orderBy('profiles.id', 'desc').limit(limit).execute();
}
