import { opensByPassword } from '../domain/signInByProvider.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { placesOf } from '../store/places.ts';
import { Refused } from '../store/refused.ts';
import { requiringProvider } from '../store/signInProviders.ts';
import { roleIn } from '../store/team.ts';

/** Where somebody comes in by a password: the first of their places that opens to one. Null for who has none at all. */
export async function placeByPassword(db: Database, accountId: string): Promise<string | null> {
  const places = await placesOf(db, accountId);
  for (const workspaceId of places) if (await isOpenTo(db, workspaceId, accountId)) return workspaceId;
  if (places.length > 0) throw new Refused('provider_required');
  return null;
}

/** ROLE-4, decision 35: whether a password opens this workspace to them, or only its own provider does. */
export async function isOpenTo(db: Database, workspaceId: string, accountId: string): Promise<boolean> {
  const requires = (await requiringProvider(db, [workspaceId])).has(workspaceId);
  if (!requires) return true;
  const role = await inWorkspace(db, workspaceId, tx => roleIn(tx, workspaceId, accountId));
  return role !== null && opensByPassword(requires, role);
}
