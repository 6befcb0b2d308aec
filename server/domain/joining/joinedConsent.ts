import type { ConsentKind, ConsentState } from '../../../contract/vocabulary.ts';
import { consentOf } from '../consent.ts';
import type { Actor } from '../decision.ts';
import type { Facts, Side } from '../facts.ts';
import type { ConsentEntry, Profile } from '../state.ts';
import type { Sides } from './side.ts';

const STRICTNESS = { subscribed: 0, never_subscribed: 1, unsubscribed: 2 } satisfies Record<
  ConsentState,
  number
>;

const BEFORE = {
  sms_marketing: 'marketingBeforeStop',
  sms_transactional: 'transactionalBeforeStop',
} as const satisfies Record<ConsentKind, keyof Profile>;

const NOW = {
  sms_marketing: 'smsMarketing',
  sms_transactional: 'smsTransactional',
} as const satisfies Record<ConsentKind, keyof Profile>;

export const KINDS = Object.keys(NOW) as ConsentKind[];

/** What one kind becomes, and on whose word. */
export type Stricter = { kind: ConsentKind; state: ConsentState; other: ConsentState; by: Side };

/**
 * SMS-6, PROF-5: of each kind the stricter. Who has no phone has nothing that could be texted: that they never agreed says
 * nothing of the phones of the other, while an opt-out always does.
 */
export function stricterOf({ stays, goes }: Sides, kind: ConsentKind): Stricter {
  const [a, b] = [consentOf(stays.profile)[kind], consentOf(goes.profile)[kind]];
  const by = weightOf(goes, b) > weightOf(stays, a) ? goes : stays;
  return by === stays ? { kind, state: a, other: b, by } : { kind, state: b, other: a, by };
}

function weightOf({ names }: Side, state: ConsentState): number {
  const hasPhone = names.some(({ kind }) => kind === 'phone');
  return state === 'never_subscribed' && !hasPhone ? -1 : STRICTNESS[state];
}

/** The kinds in which two who are to be one differ. */
export function settledKinds(sides: Sides): Stricter[] {
  return KINDS.map(kind => stricterOf(sides, kind)).filter(({ state, other }) => state !== other);
}

/**
 * An entry for each kind in which they differ, whoever's became the other's: both have one ledger from here on, and it has to
 * come to what stands at its end.
 */
export function entriesOf(facts: Facts, sides: Sides, settled: Stricter[], actor: Actor): ConsentEntry[] {
  return settled.map(({ kind, state, other, by }) => ({
    ...{ workspaceId: facts.workspaceId, profileId: sides.stays.profile.id, id: facts.newId() },
    ...{ kind, was: other, became: state, source: 'join', evidence: by.profile.consentEvidence },
    ...{ messageId: null, actorKind: actor.kind, actorId: actor.id, at: facts.now },
  }));
}

/** What of a profile is about consent, as it becomes. A question whether to opt in that is still open is asked anew. */
export function consentAfter({ now }: Facts, sides: Sides): Partial<Profile> {
  const settled = settledKinds(sides);
  const states = KINDS.map(kind => {
    const { state, by } = stricterOf(sides, kind);
    return { [NOW[kind]]: state, [BEFORE[kind]]: by.profile[BEFORE[kind]] };
  });
  const [first] = settled;
  const said = first && { consentChangedAt: now, consentEvidence: first.by.profile.consentEvidence };
  return Object.assign({}, ...states, said, first && { optInAskedAt: null });
}
