import type { ConsentKind } from '../../../contract/vocabulary.ts';
import { agreed } from '../changeConsent.ts';
import { type Both, consentOf } from '../consent.ts';
import type { Accepted, Actor } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { identifierOf } from '../newProfile.ts';
import type { Identifier, Profile } from '../state.ts';
import { IMPORTED_FIELDS } from './importEffect.ts';
import { detailsPutBack } from './importPutBack.ts';
import type { ImportEffect, ImportedLine, Undone } from './state.ts';

/** A line that has been taken in. `isInUse`: there is more of its customer than the import has made. */
export type LineToUndo = { imported: ImportedLine; isInUse: boolean; evidence: string };

/**
 * DATA-1: takes back what a line has made, and puts back what it has changed, unless that has been changed since. The facts
 * hold its customer with all details and names.
 */
export function undoImport(
  facts: Facts,
  { imported, isInUse, evidence }: LineToUndo,
  actor: Actor,
): Accepted {
  const { workspaceId, importId, n, effect } = imported;
  const line = { workspaceId, importId, n };
  const { profile } = facts;
  // Joined to another customer, or erased: nothing of it is left to be put back.
  if (!profile || !effect) return { changes: [], undone: { ...line, undone: 'changed_since' } };
  const standing = { facts, profile, effect, evidence, actor };
  const back = imported.made === 'new' ? takenBack(standing, isInUse) : putBack(standing);
  return { ...back.decided, undone: { ...line, undone: back.undone } };
}

type Standing = { facts: Facts; profile: Profile; effect: ImportEffect; evidence: string; actor: Actor };
type Back = { decided: Accepted; undone: Undone };

function takenBack(standing: Standing, isInUse: boolean): Back {
  const { facts, profile, effect, actor } = standing;
  const consent = consentBack(standing);
  if (isInUse || facts.ticket) return { decided: consent, undone: 'in_use' };
  if (!isAsMade(facts, profile, effect)) return { decided: consent, undone: 'changed_since' };
  const { workspaceId, id } = profile;
  const gone = { type: 'profile.deleted' as const, actor, profileId: id };
  return {
    decided: {
      ...(consent.consent && { consent: consent.consent }),
      ...{ unmade: { workspaceId, id }, formerIdentifiers: facts.names, changes: [...consent.changes, gone] },
    },
    undone: 'undone',
  };
}

function isAsMade({ names, details }: Facts, profile: Profile, effect: ImportEffect): boolean {
  const isOther = IMPORTED_FIELDS.some(field => profile[field] !== (effect.fields[field]?.now ?? null));
  const isNamedOtherwise =
    names.length !== effect.gained.length || !names.every(one => isAmong(effect.gained, one));
  const isToldOtherwise = detailsPutBack(effect.details, details).kept;
  return (
    !isOther &&
    !isNamedOtherwise &&
    !isToldOtherwise &&
    !profile.blockedAt &&
    isConsentAsMade(profile, effect)
  );
}

function isConsentAsMade(profile: Profile, { consent, consentAt }: ImportEffect): boolean {
  const now = consentOf(profile);
  const isSame = (Object.keys(now) as ConsentKind[]).every(
    kind => now[kind] === (consent[kind]?.now ?? 'never_subscribed'),
  );
  return isSame && (profile.consentChangedAt?.toISOString() ?? null) === consentAt;
}

function isAmong(names: Pick<Identifier, 'kind' | 'value'>[], { kind, value }: Identifier): boolean {
  return names.some(one => one.kind === kind && one.value === value);
}

function putBack(standing: Standing): Back {
  const { facts, effect, actor } = standing;
  const consent = consentBack(standing);
  const profile = consent.profile ?? standing.profile;
  const fields = fieldsBack(profile, effect);
  const details = detailsPutBack(effect.details, facts.details);
  const names = namesBack(standing);
  const told = [...fields.moved, ...(details.next ? ['details'] : []), ...names.moved];
  const decided: Accepted = {
    ...consent,
    profile: { ...profile, ...fields.next },
    ...(details.next && { details: { ...details.next, updatedAt: facts.now } }),
    ...{ identifiers: names.gained, formerIdentifiers: names.lost },
    changes: [...consent.changes, ...changesOf(profile, told, actor)],
  };
  const isKept = fields.kept || details.kept || names.kept || isConsentKept(standing);
  return { decided, undone: isKept ? 'changed_since' : 'undone' };
}

function changesOf({ id: profileId }: Profile, told: string[], actor: Actor): Accepted['changes'] {
  if (told.length === 0) return [];
  const fields = Object.fromEntries(told.map(name => [name, { from: null, to: null }]));
  return [{ type: 'profile.updated', actor, profileId, fields }];
}

const TOLD: Record<(typeof IMPORTED_FIELDS)[number], string> = {
  ...{ name: 'name', city: 'city', region: 'region', country: 'country' },
  ...{ timeZone: 'time_zone', typedEmail: 'email' },
};

function fieldsBack(profile: Profile, { fields }: ImportEffect) {
  const next: Partial<Record<(typeof IMPORTED_FIELDS)[number], string | null>> = {};
  let kept = false;
  for (const field of IMPORTED_FIELDS) {
    const moved = fields[field];
    if (!moved) continue;
    if (profile[field] === moved.now) next[field] = moved.was;
    else kept = true;
  }
  return { next, kept, moved: (Object.keys(next) as (keyof typeof TOLD)[]).map(field => TOLD[field]) };
}

/** The phone that they write from stays theirs, and what has become somebody else's stays with them. */
function namesBack({ facts, profile, effect }: Standing) {
  const ours = (one: Pick<Identifier, 'kind' | 'value'>) =>
    facts.names.find(({ kind, value }) => kind === one.kind && value === one.value);
  const isWrittenFrom = ({ kind, value }: Identifier) => kind === 'phone' && facts.ticket?.phone === value;
  const lost = effect.gained.flatMap(one => ours(one) ?? []).filter(one => !isWrittenFrom(one));
  const isFree = ({ kind, value }: Pick<Identifier, 'kind' | 'value'>) =>
    !facts.identified.taken.some(one => one.kind === kind && one.value === value);
  const gained = effect.lost
    .filter(one => !ours(one) && isFree(one))
    .map(({ kind, value }) => identifierOf(facts, profile, kind, value));
  const kept =
    lost.length < effect.gained.length || gained.length < effect.lost.filter(one => !ours(one)).length;
  const moved = [
    ...new Set([...lost, ...gained].map(({ kind }) => (kind === 'external' ? 'external_id' : kind))),
  ];
  return { lost, gained, kept, moved };
}

/** What the import has given is taken back; what has been given or revoked since is the customer's own word. */
function consentBack({ facts, profile, effect, evidence, actor }: Standing): Accepted {
  const given = Object.fromEntries(
    Object.entries(effect.consent)
      .filter(() => !isConsentKept({ profile, effect }))
      .map(([kind, { was }]) => [kind, was]),
  ) as Partial<Both>;
  const said = { source: 'import' as const, evidence, at: facts.now };
  return agreed({ ...facts, profile }, given, said, actor);
}

function isConsentKept({
  profile,
  effect: { consent, consentAt },
}: Pick<Standing, 'profile' | 'effect'>): boolean {
  const now = consentOf(profile);
  const moved = Object.entries(consent) as [ConsentKind, { now: string }][];
  if (moved.length === 0) return false;
  return (
    (profile.consentChangedAt?.toISOString() ?? null) !== consentAt ||
    moved.some(([kind, one]) => now[kind] !== one.now)
  );
}
