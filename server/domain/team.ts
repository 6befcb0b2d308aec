import type { RefusalCode } from '../../contract/refusals.ts';
import { ADMIN_ROLES, type Role } from '../../contract/roles.ts';
import type { Accepted, Actor } from './decision.ts';

/** The people of a workspace, by their roles. */
export type Team = readonly { id: string; role: Role }[];

/**
 * Why somebody may not give a member this role, or none any more (null); null where they may. ROLE-3: a workspace always
 * keeps one Owner. An Admin gives and takes every role but that one: who could make themselves Owner would be one.
 */
export function whyNotBecome(
  team: Team,
  by: string,
  memberId: string,
  role: Role | null,
): RefusalCode | null {
  const member = team.find(({ id }) => id === memberId);
  if (!member) return 'not_found';
  if (whyNotGive(team, by, member.role) || (role && whyNotGive(team, by, role))) return 'owners_only';
  const owners = team.filter(one => one.role === 'owner');
  return member.role === 'owner' && role !== 'owner' && owners.length === 1 ? 'last_owner' : null;
}

/** The same of a role that somebody is invited to. */
export function whyNotGive(team: Team, by: string, role: Role): RefusalCode | null {
  const isOwner = team.some(one => one.id === by && one.role === 'owner');
  return role === 'owner' && !isOwner ? 'owners_only' : null;
}

/**
 * Why somebody may not take off a member's second factor, which is their account's in every workspace that they are in
 * (ROLE-4): in each of the others too it must be theirs to give that member's role. Null where they may.
 */
export function whyNotReset(
  here: Team,
  elsewhere: readonly Team[],
  by: string,
  memberId: string,
): RefusalCode | null {
  const role = here.find(({ id }) => id === memberId)?.role ?? null;
  const why = whyNotBecome(here, by, memberId, role);
  return why ?? (elsewhere.every(team => isAbove(team, by, memberId)) ? null : 'shared_account');
}

function isAbove(team: Team, by: string, memberId: string): boolean {
  const administers = team.some(one => one.id === by && (ADMIN_ROLES as readonly Role[]).includes(one.role));
  const role = team.find(({ id }) => id === memberId)?.role;
  return administers && role !== undefined && whyNotGive(team, by, role) === null;
}

/** SET-2: who took off whose second factor. */
export function factorReset(memberId: string, actor: Actor): Accepted {
  const fields = { [`members/${memberId}/second_factor`]: { from: true, to: false } };
  return { changes: [{ type: 'settings.updated', actor, profileId: null, fields }] };
}

/** SET-2: who gave whom which role; null for none. */
export function roleChange(memberId: string, from: Role | null, to: Role | null, actor: Actor): Accepted {
  const fields = { [`members/${memberId}/role`]: { from, to } };
  return { changes: [{ type: 'settings.updated', actor, profileId: null, fields }] };
}
