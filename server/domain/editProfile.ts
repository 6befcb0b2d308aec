import { type Actor, type Decision, NOTHING } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Profile } from './state.ts';
import { spelledZone } from './timeZone.ts';

/** Null takes away what was known; what is not given stays. */
export type ProfileEdit = { name?: string | null; timeZone?: string | null };

const FIELDS = { name: 'name', time_zone: 'timeZone' } as const;

/** What a shop knows better than we do: a customer's name, and where their clock stands (PROF-4, REPLY-10). */
export function editProfile({ profile }: Facts, edit: ProfileEdit, actor: Actor): Decision {
  if (!profile) return { refused: 'not_found' };
  const timeZone = edit.timeZone ? spelledZone(edit.timeZone) : null;
  if (edit.timeZone && !timeZone) return { refused: 'unknown_time_zone', pointer: '/time_zone' };
  const next: Profile = { ...profile, ...edit, ...(edit.timeZone !== undefined && { timeZone }) };
  const fields = changedFields(profile, next);
  if (Object.keys(fields).length === 0) return NOTHING;
  return { profile: next, changes: [{ type: 'profile.updated', actor, profileId: profile.id, fields }] };
}

/** Their names alone: what they say is the customer's. */
function changedFields(was: Profile, next: Profile): Record<string, { from: null; to: null }> {
  return Object.fromEntries(
    Object.entries(FIELDS)
      .filter(([, field]) => was[field] !== next[field])
      .map(([name]) => [name, { from: null, to: null }]),
  );
}
