import type { Context } from '../actions/context.ts';
import type { Accountable } from '../domain/decision.ts';
import { roleChange } from '../domain/team.ts';
import { spelledZone } from '../domain/timeZone.ts';
import { accountWithId } from '../store/accounts.ts';
import { foundWorkspace } from '../store/createWorkspace.ts';
import type { Database } from '../store/database.ts';
import { placesOf } from '../store/places.ts';
import { rolesIn } from '../store/read/places.ts';
import { Refused } from '../store/refused.ts';

export type Beginning = { name: string; prefix: string; timeZone: string };

type With = Pick<Context, 'db' | 'gate' | 'now'>;
type Member = Extract<Accountable, { kind: 'member' }>;

/** Another workspace, empty, with whoever begins it as its Owner, which is the first that its audit log says (SET-2). */
export async function beginWorkspace(
  { db, gate, now }: With,
  { name, prefix, timeZone }: Beginning,
  by: Member,
): Promise<string> {
  const email = await requireOwner(db, by.id);
  const zone = spelledZone(timeZone);
  if (!zone) throw new Refused('unknown_time_zone', '/time_zone');
  const settings = { organization_prefix: prefix, default_sender_email: email, time_zone: zone };
  const workspaceId = await foundWorkspace(db, { name, settings }, by.id, now());
  await gate.submit({ workspaceId, load: {}, decide: () => roleChange(by.id, null, 'owner', by) });
  return workspaceId;
}

/** Whoever is Owner of some workspace here. Their address, which is the new one's until it has one of its own. */
async function requireOwner(db: Database, accountId: string): Promise<string> {
  const roles = await rolesIn(db, await placesOf(db, accountId), accountId);
  const account = await accountWithId(db, accountId);
  if (!account || ![...roles.values()].includes('owner')) throw new Refused('not_an_owner');
  return account.email;
}
