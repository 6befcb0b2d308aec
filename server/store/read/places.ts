import { INBOX_ROLES, type Role } from '../../../contract/roles.ts';
import { type Database, inWorkspaces, type Reading } from '../database.ts';
import { placesOf } from '../places.ts';
import { readSettings } from '../settings.ts';
import { ticketCounts } from './ticketCounts.ts';

/** A workspace of somebody's; `unread` is null where their role has no inbox. */
export type Place = { id: string; name: string; role: Role; unread: number | null };

/** What waits in each is counted, each time that somebody looks. */
const MOST_LISTED = 200;

/** The workspaces that an account is a member of, by name: of many those that it was in last. */
export async function listPlaces(db: Database, accountId: string): Promise<Place[]> {
  const ids = (await placesOf(db, accountId)).slice(0, MOST_LISTED);
  if (ids.length === 0) return [];
  const places = await inWorkspaces(db, ids, async tx => {
    const rows = await membershipsIn(tx, ids, accountId);
    const found: Place[] = [];
    for (const { id, role, data } of rows) {
      const mayRead = (INBOX_ROLES as readonly string[]).includes(role);
      const unread = mayRead ? (await ticketCounts(tx, id, accountId)).all.unread : null;
      found.push({ id, name: readSettings(data).name, role: role as Role, unread });
    }
    return found;
  });
  return places.toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** What somebody is in each of these; nothing of those that they have left. */
export async function rolesIn(
  db: Database,
  workspaceIds: string[],
  accountId: string,
): Promise<Map<string, Role>> {
  if (workspaceIds.length === 0) return new Map();
  const rows = await inWorkspaces(db, workspaceIds, tx => membershipsIn(tx, workspaceIds, accountId));
  return new Map(rows.map(({ id, role }) => [id, role as Role]));
}

function membershipsIn(tx: Reading, workspaceIds: string[], accountId: string) {
  return tx
    .selectFrom('members')
    .innerJoin('settings', 'settings.workspaceId', 'members.workspaceId')
    .where('members.workspaceId', 'in', workspaceIds)
    .where('members.accountId', '=', accountId)
    .select(['members.workspaceId as id', 'members.role', 'settings.data'])
    .execute();
}
