import { type Accepted, type Actor, type Decision, NOTHING } from './decision.ts';
import type { Facts } from './facts.ts';
import { identifierOf } from './newProfile.ts';
import type { Profile } from './state.ts';
import { spelledZone } from './timeZone.ts';

/** Null takes away what was known; what is not given stays. An e-mail is in small letters. */
export type ProfileEdit = {
  name?: string | null | undefined;
  email?: string | null | undefined;
  timeZone?: string | null | undefined;
};

/** What a shop knows better than we do: what a customer is called, their address, and their clock (PROF-4, REPLY-10). */
export function editProfile(facts: Facts, edit: ProfileEdit, actor: Actor): Decision {
  const { profile } = facts;
  if (!profile) return { refused: 'not_found' };
  const timeZone = edit.timeZone ? spelledZone(edit.timeZone) : edit.timeZone;
  if (edit.timeZone && !timeZone) return { refused: 'unknown_time_zone', pointer: '/time_zone' };
  const owner = ownerOf(facts, edit.email);
  if (owner && owner !== profile.id)
    return { refused: 'duplicate_profile', pointer: '/email', about: { profile_id: owner } };
  const address = addressAfter(facts, profile, edit.email);
  const next = laidOver(profile, { name: edit.name, timeZone, ...(address && { typedEmail: null }) });
  const fields = changedFields(profile, next, address !== null);
  if (Object.keys(fields).length === 0) return NOTHING;
  const changes = [{ type: 'profile.updated' as const, actor, profileId: profile.id, fields }];
  return { profile: next, ...address, changes };
}

/** Two customers are never known by one address (PROF-5). */
function ownerOf({ identified }: Facts, email: ProfileEdit['email']): string | null {
  return identified.taken.find(({ kind, value }) => kind === 'email' && value === email)?.profileId ?? null;
}

/** It takes the place of what is shown, the address that they typed in the chat too: the shop says that it is theirs. */
function addressAfter(
  facts: Facts,
  profile: Profile,
  email: ProfileEdit['email'],
): Pick<Accepted, 'identifiers' | 'formerIdentifiers' | 'mainIdentifier'> | null {
  const { workspaceId, id: profileId, typedEmail } = profile;
  const shown = facts.email ?? (email ? null : typedEmail);
  if (email === undefined || email === shown) return null;
  const theirs = facts.identified.taken.find(one => one.kind === 'email' && one.value === email);
  const isNew = email !== null && !theirs;
  return {
    identifiers: isNew ? [{ ...identifierOf(facts, profile, 'email', email), main: true }] : [],
    ...(theirs && { mainIdentifier: theirs }),
    formerIdentifiers: facts.email ? [{ workspaceId, kind: 'email', value: facts.email, profileId }] : [],
  };
}

function laidOver(profile: Profile, known: Record<string, string | null | undefined>): Profile {
  return { ...profile, ...Object.fromEntries(Object.entries(known).filter(([, now]) => now !== undefined)) };
}

/** Their names alone: what they say is the customer's. */
function changedFields(
  was: Profile,
  next: Profile,
  email: boolean,
): Record<string, { from: null; to: null }> {
  const changed = { name: was.name !== next.name, email, time_zone: was.timeZone !== next.timeZone };
  const names = Object.entries(changed).flatMap(([name, isSo]) => (isSo ? [name] : []));
  return Object.fromEntries(names.map(name => [name, { from: null, to: null }]));
}
