import type { Role } from '../../contract/roles.ts';
import type { SignInTrouble } from '../../contract/signInTroubles.ts';
import type { Accepted, Actor, ChangeDraft } from './decision.ts';

/** What is known of whoever a provider vouches for. `Account` is null for none. */
export type Vouched = {
  /** Who has come as this subject before. */
  known: Account;
  /** Who has the address that the provider tells. */
  addressed: Account;
  /** Whether the provider says that the address is theirs. */
  isVerified: boolean;
  /** Whether an Owner has set the provider up. */
  byOwner: boolean;
};

/** `role` is null outside the team. `hasSubject`: the provider knows them by a subject already. */
export type Account = { id: string; role: Role | null; hasSubject: boolean } | null;

/** Who it is, and whether the subject is to be remembered for them. */
export type Recognized = { accountId: string; isNew: boolean } | { refused: SignInTrouble };

/**
 * ROLE-4, decision 35: the first time it is the address that counts, if the provider has seen that it is theirs, and after
 * that the subject alone: addresses are given to somebody else one day. Nobody becomes a member by it.
 */
export function recognize({ known, addressed, isVerified, byOwner }: Vouched): Recognized {
  if (!known && !isVerified) return { refused: 'unverified' };
  const account = known ?? addressed;
  if (!account?.role) return { refused: 'not_in_team' };
  if (!known && account.hasSubject) return { refused: 'another_person' };
  // An Admin who names a provider of their own could else be Owner by it.
  if (account.role === 'owner' && !byOwner) return { refused: 'owner_apart' };
  return { accountId: account.id, isNew: !known };
}

/** Whether a password lets somebody in. Owners keep theirs, so that a provider that fails locks nobody out for good. */
export function opensByPassword(requiresProvider: boolean, role: Role): boolean {
  return !requiresProvider || role === 'owner';
}

/** What of a provider stands in the history of the settings. */
export type Named = { issuer: string; clientId: string; label: string; required: boolean; secret: string };

const TOLD = { issuer: 'issuer', clientId: 'client_id', label: 'label', required: 'required' } as const;

/** SET-2: who named which provider. That its secret is another one is told, and not which. */
export function providerNamed(before: Named | null, after: Named | null, actor: Actor): Accepted {
  const fields: NonNullable<ChangeDraft['fields']> = {};
  for (const key of Object.keys(TOLD) as (keyof typeof TOLD)[]) {
    const [from, to] = [before?.[key] ?? null, after?.[key] ?? null];
    if (from !== to) fields[`single_sign_on/${TOLD[key]}`] = { from, to };
  }
  if (before?.secret !== after?.secret) fields['single_sign_on/client_secret'] = { from: null, to: null };
  return { changes: [{ type: 'settings.updated', actor, profileId: null, fields }] };
}
