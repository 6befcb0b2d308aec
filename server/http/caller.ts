import type { Role } from '../../contract/roles.ts';
import type { Scope } from '../../contract/vocabulary.ts';
import type { Accountable } from '../domain/decision.ts';

/** Who is calling, and for which workspace. */
export type Caller = MemberCaller | KeyCaller;

export type MemberCaller = {
  kind: 'member';
  workspaceId: string;
  accountId: string;
  role: Role;
  sessionId: string;
  /** The session was begun by the workspace's own provider, and opens nothing else (decision 35). */
  isLimited: boolean;
  ip: string;
};

type MemberActor = Extract<Accountable, { kind: 'member' }>;

export type KeyCaller = {
  kind: 'api_key';
  workspaceId: string;
  keyId: string;
  scopes: Scope[];
  ip: string;
};

export function actorOf(caller: Caller): Accountable {
  if (caller.kind === 'member') return memberActor(caller);
  return { kind: 'api_key', id: caller.keyId, from: { ip: caller.ip, sessionId: null } };
}

export function memberActor({ accountId: id, ip, sessionId }: MemberCaller): MemberActor {
  return { kind: 'member', id, from: { ip, sessionId } };
}

export function memberId(caller: Caller): string | null {
  return caller.kind === 'member' ? caller.accountId : null;
}
