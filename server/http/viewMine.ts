import { CallError } from './callError.ts';
import { type Caller, memberId } from './caller.ts';

/** VIEW-1: whose "mine" is; null for an API key, for which it is nobody's. */
export function requireMemberFor(view: string, caller: Caller): string | null {
  const me = memberId(caller);
  if (view === 'mine' && me === null) throw new CallError('not_a_member');
  return me;
}
