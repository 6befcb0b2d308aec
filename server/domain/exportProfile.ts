import type { Actor, Decision } from './decision.ts';
import type { Facts } from './facts.ts';

/** DATA-4, SET-2: nothing changes by it, but that it was done is in the audit log. */
export function exportProfile({ profile }: Facts, actor: Actor): Decision {
  if (!profile) return { refused: 'not_found' };
  const fields = { exported: { from: false, to: true } };
  return { changes: [{ type: 'profile.updated', actor, profileId: profile.id, fields }] };
}
