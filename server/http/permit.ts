import { ADMIN_ROLES, INBOX_ROLES, type Role, SETTINGS_ROLES } from '../../contract/roles.ts';
import type { Access } from '../../contract/route.ts';
import type { Scope } from '../../contract/vocabulary.ts';
import { CallError } from './callError.ts';
import type { Caller } from './caller.ts';

type Group = Exclude<Access, 'public' | 'visitor' | 'signed_in'>;

const ROLES: Record<Group, readonly Role[]> = {
  inbox: INBOX_ROLES,
  settings: SETTINGS_ROLES,
  admin: ADMIN_ROLES,
};

const NAMES: Record<Group, string> = {
  inbox: 'Only Owner, Admin, Manager and Support may use the inbox.',
  settings: 'Only Owner, Admin and Manager may do this.',
  admin: 'Only Owner and Admin may do this.',
};

/** Throws unless this caller may: a member by role, an API key by scope. */
export function permit(
  caller: Caller,
  access: Exclude<Access, 'public' | 'visitor'>,
  scope: Scope | null,
): void {
  if (caller.kind === 'api_key') permitKey(caller.scopes, scope);
  else if (access !== 'signed_in') permitRole(caller.role, access);
}

function permitRole(role: Role, group: Group): void {
  if (!ROLES[group].includes(role)) throw new CallError('forbidden_role', { detail: NAMES[group] });
}

function permitKey(scopes: Scope[], scope: Scope | null): void {
  if (scope === null) throw new CallError('not_a_member');
  if (!scopes.includes(scope))
    throw new CallError('missing_scope', { detail: `This API key lacks the scope ${scope}.` });
}
