import { CallError } from './callError.ts';
import type { Caller, MemberCaller } from './caller.ts';

/** Throws for an API key, which is nobody. */
export function requireMember(caller: Caller): MemberCaller {
  if (caller.kind !== 'member') throw new CallError('not_a_member');
  return caller;
}
