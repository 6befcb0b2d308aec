import type { ConsentKind, ConsentState } from '../../../contract/vocabulary.ts';
import type { Accepted } from '../decision.ts';
import type { ConsentEntry, Identifier, Profile, ProfileDetails } from '../state.ts';
import type { ImportEffect } from './state.ts';

/** What files say of a profile that stands in its own row. */
export const IMPORTED_FIELDS = ['name', 'city', 'region', 'country', 'timeZone', 'typedEmail'] as const;

type After = Accepted & { profile: Profile };

/** What a decision changes of a customer: `known` is who they were, null for somebody new. */
export function effectOf(
  known: Profile | null,
  details: ProfileDetails | null,
  { profile, details: next, identifiers = [], formerIdentifiers = [], consent = [] }: After,
): ImportEffect {
  const moved = IMPORTED_FIELDS.filter(field => (known?.[field] ?? null) !== profile[field]);
  return {
    fields: Object.fromEntries(
      moved.map(field => [field, { was: known?.[field] ?? null, now: profile[field] }]),
    ),
    details: next ? { was: details, now: next } : null,
    gained: identifiers.map(nameOf),
    lost: formerIdentifiers.map(nameOf),
    consent: Object.fromEntries(consent.map(movedIn)),
    consentAt: profile.consentChangedAt?.toISOString() ?? null,
  };
}

function nameOf({ kind, value }: Pick<Identifier, 'kind' | 'value'>) {
  return { kind, value };
}

function movedIn({
  kind,
  was,
  became,
}: ConsentEntry): [ConsentKind, { was: ConsentState; now: ConsentState }] {
  return [kind, { was, now: became }];
}
