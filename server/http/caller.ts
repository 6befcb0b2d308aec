import type { Role } from '../../contract/roles.ts';
import type { Scope } from '../../contract/vocabulary.ts';
import type { Actor } from '../domain/decision.ts';

/** Who is calling, and for which workspace. */
export type Caller = MemberCaller | KeyCaller;

export type MemberCaller = {
  kind: 'member';
  workspaceId: string;
  accountId: string;
  role: Role;
  sessionId: string;
};

export type KeyCaller = { kind: 'api_key'; workspaceId: string; keyId: string; scopes: Scope[] };

export function actorOf(caller: Caller): Actor {
  return caller.kind === 'member'
    ? { kind: 'member', id: caller.accountId }
    : { kind: 'api_key', id: caller.keyId };
}

export function memberId(caller: Caller): string | null {
  return caller.kind === 'member' ? caller.accountId : null;
}
