import type { Role } from '../../contract/roles.ts';
import type { Team } from '../domain/team.ts';
import type { Reading } from './database.ts';
import { endSessionsIn, moveSessions } from './places.ts';

/** Everybody of a workspace, held until the transaction ends: of two Owners who go at once, the second is the last. */
export async function lockTeam(tx: Reading, workspaceId: string): Promise<Team> {
  const rows = await tx
    .selectFrom('members')
    .select(['accountId as id', 'role'])
    .where('workspaceId', '=', workspaceId)
    .orderBy('accountId')
    .forUpdate()
    .execute();
  return rows.map(({ id, role }) => ({ id, role: role as Role }));
}

/** Null outside the team. */
export async function roleIn(tx: Reading, workspaceId: string, accountId: string): Promise<Role | null> {
  const row = await tx
    .selectFrom('members')
    .select('role')
    .where('workspaceId', '=', workspaceId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row ? (row.role as Role) : null;
}

export async function setRole(
  tx: Reading,
  workspaceId: string,
  accountId: string,
  role: Role,
): Promise<void> {
  await tx
    .updateTable('members')
    .set({ role })
    .where('workspaceId', '=', workspaceId)
    .where('accountId', '=', accountId)
    .execute();
}

/** An account becomes a member here. What is left of sessions from when they were one before opens nothing. */
export async function joinTeam(
  tx: Reading,
  workspaceId: string,
  accountId: string,
  role: Role,
  createdAt: Date,
): Promise<void> {
  await endSessionsIn(tx, { workspaceId, accountId });
  await tx.insertInto('accountWorkspaces').values({ accountId, workspaceId }).execute();
  await tx.insertInto('members').values({ workspaceId, accountId, role, createdAt }).execute();
}

/**
 * What they wrote keeps their name: the account stays, and opens nothing here. What they have not sent goes, and their
 * sessions go on in another workspace of theirs, if there is one.
 */
export async function leaveTeam(tx: Reading, workspaceId: string, accountId: string): Promise<void> {
  const ofWorkspace = (table: 'members' | 'accountWorkspaces' | 'signInSubjects') =>
    tx.deleteFrom(table).where('workspaceId', '=', workspaceId).where('accountId', '=', accountId).execute();
  await moveSessions(tx, workspaceId, accountId);
  await ofWorkspace('members');
  await ofWorkspace('accountWorkspaces');
  // Invited anew, they may be somebody new to the provider too.
  await ofWorkspace('signInSubjects');
  await tx
    .deleteFrom('drafts')
    .where('workspaceId', '=', workspaceId)
    .where('memberId', '=', accountId)
    .execute();
}

/** The addresses of those who answer for a workspace. */
export async function ownersAddresses(tx: Reading, workspaceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select('accounts.email')
    .where('members.workspaceId', '=', workspaceId)
    .where('members.role', '=', 'owner')
    .orderBy('accounts.email')
    .execute();
  return rows.map(({ email }) => email);
}
