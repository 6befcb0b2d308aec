import type { ConsentKind } from '../../../contract/vocabulary.ts';
import { agreed } from '../changeConsent.ts';
import { type Both, consentOf } from '../consent.ts';
import { isStillToCome } from '../customerNamed.ts';
import { type Accepted, type Actor, type Decision, isRefused } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { type GivenProfile, upsertProfile } from '../saveProfile.ts';
import type { Profile } from '../state.ts';
import { effectOf } from './importEffect.ts';
import type { ImportedLine } from './state.ts';

/** `none`: has not agreed, which ends what they had agreed to and is no opt-out of who never did. */
export type ConsentWord = 'subscribed' | 'unsubscribed' | 'none';

/** A line of a file of customers. `at` is when its consent was given or revoked, null for now. */
export type ProfileLine = {
  profile: GivenProfile;
  consent: { [Kind in ConsentKind]?: ConsentWord };
  at: Date | null;
  evidence: string;
};

export type WhichLine = Pick<ImportedLine, 'importId' | 'n'>;

/** DATA-1 SMS-6: a customer of a file with their consent, and what to know of it to undo it. */
export function importProfile(facts: Facts, which: WhichLine, line: ProfileLine, actor: Actor): Decision {
  if (line.at && isStillToCome(facts, line.at)) return { refused: 'sent_in_future', pointer: '/consent_at' };
  const saved = upsertProfile(facts, line.profile, actor);
  if (isRefused(saved)) return saved;
  const known = facts.profile ?? facts.identified.profile;
  const profile = saved.profile ?? known;
  if (!profile) throw new Error('a customer was neither saved nor found');
  const { given, keptOptOut } = taken(profile, line);
  if (isAgreed(given) && !hasPhone(facts, line))
    return { refused: 'consent_without_phone', pointer: '/phone' };
  const told = consentTold(facts, profile, given, line, actor);
  const decided = { ...saved, ...told, changes: [...saved.changes, ...told.changes] };
  return { ...decided, imported: outcome(facts, which, { decided, known, profile, keptOptOut }) };
}

function isAgreed(given: Partial<Both>): boolean {
  return Object.values(given).includes('subscribed');
}

function hasPhone({ names }: Facts, { profile }: ProfileLine): boolean {
  return Boolean(profile.names.phone) || names.some(({ kind }) => kind === 'phone');
}

/**
 * Of what a file says of consent, what is still so. No file opts anybody in who has opted out, whenever it was written: their
 * own word stands. What is older than their last word is not theirs any more.
 */
function taken(profile: Profile, line: ProfileLine): { given: Partial<Both>; keptOptOut: boolean } {
  const now = consentOf(profile);
  const said = Object.entries(line.consent) as [ConsentKind, ConsentWord][];
  const isKept = ([kind, word]: (typeof said)[number]) =>
    word === 'subscribed' && now[kind] === 'unsubscribed';
  const isEmpty = ([kind, word]: (typeof said)[number]) => word === 'none' && now[kind] !== 'subscribed';
  const counts = said.filter(one => !isKept(one) && !isEmpty(one) && !isOutdated(profile, line));
  const given = counts.map(([kind, word]) => [kind, word === 'none' ? 'unsubscribed' : word]);
  return { given: Object.fromEntries(given), keptOptOut: said.some(isKept) };
}

function isOutdated({ consentChangedAt }: Profile, { at }: ProfileLine): boolean {
  return at !== null && consentChangedAt !== null && consentChangedAt > at;
}

function consentTold(
  facts: Facts,
  profile: Profile,
  given: Partial<Both>,
  { at, evidence }: ProfileLine,
  actor: Actor,
): Accepted {
  const ticket = facts.ticket?.profileId === profile.id ? facts.ticket : null;
  const said = { source: 'import' as const, evidence, at: at ?? facts.now };
  return agreed({ ...facts, profile, ticket }, given, said, actor);
}

type Came = { decided: Accepted; known: Profile | null; profile: Profile; keptOptOut: boolean };

function outcome({ workspaceId, details }: Facts, which: WhichLine, came: Came): ImportedLine {
  const { decided, known, profile, keptOptOut } = came;
  const made = !known ? 'new' : decided.changes.length > 0 ? 'updated' : 'same';
  const effect =
    made === 'same' ? null : effectOf(known, details, { ...decided, profile: decided.profile ?? profile });
  return { workspaceId, ...which, profileId: profile.id, made, keptOptOut, effect };
}
