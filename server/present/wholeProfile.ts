import type * as wire from '../../contract/profileRoutes.ts';
import type { ConsentKind } from '../../contract/vocabulary.ts';
import type { ConsentEntry, Identifier, ProfileDetails } from '../domain/state.ts';
import type { KnownName } from '../store/read/identifiers.ts';
import type { WholeProfileRow } from '../store/read/wholeProfile.ts';
import { presentTotals } from './order.ts';
import { presentProfile } from './profile.ts';

export function presentWholeProfile(row: WholeProfileRow): wire.WholeProfile {
  const { seen, profile } = row;
  const known = presentProfile(profile);
  return {
    ...known,
    identifiers: [...row.identifiers.map(presentKnown), ...typed(profile.typedEmail, row.identifiers)],
    reply_phone: seen.replyPhone,
    consent_now: KINDS.map(kind => consentNow(kind, known.consent[kind], row.consent)),
    first_seen_at: earlier(profile.createdAt, seen.firstAt).toISOString(),
    last_seen_at: seen.lastAt?.toISOString() ?? null,
    tickets: seen.tickets,
    details: row.details ? presentDetails(row.details) : null,
    order_totals: presentTotals(row.totals),
  };
}

function presentDetails(known: ProfileDetails): wire.WholeProfile['details'] {
  const { firstName, lastName, organization, title, locale, address, properties, updatedAt } = known;
  const names = { first_name: firstName, last_name: lastName };
  return { ...names, organization, title, locale, address, properties, updated_at: updatedAt.toISOString() };
}

const KINDS: readonly ConsentKind[] = ['sms_marketing', 'sms_transactional'];

const NAMES = { phone: 'phone', email: 'email', external: 'external_id' } as const;

export function presentIdentifier({ kind, value, verified, createdAt }: Identifier): wire.Identifier {
  return { kind: NAMES[kind], value, verified, created_at: createdAt.toISOString() };
}

export function presentKnown(row: KnownName): wire.KnownIdentifier {
  const isTheirs = row.kind !== 'external';
  return { ...presentIdentifier(row), id: isTheirs ? row.id : null, main: row.main };
}

/** What somebody typed in the chat, and nobody has proven. */
function typed(email: string | null, identifiers: Identifier[]): wire.KnownIdentifier[] {
  if (email === null || identifiers.some(({ kind, value }) => kind === 'email' && value === email)) return [];
  return [{ kind: 'email', value: email, verified: false, created_at: null, id: null, main: false }];
}

function consentNow(
  kind: ConsentKind,
  state: wire.WholeProfile['consent_now'][number]['state'],
  changes: ConsentEntry[],
) {
  const last = changes.find(change => change.kind === kind);
  const { at = null, source = null, evidence = null } = last ?? {};
  return { kind, state, since: at?.toISOString() ?? null, source, evidence };
}

function earlier(a: Date, b: Date | null): Date {
  return b && b < a ? b : a;
}
