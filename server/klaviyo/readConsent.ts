import { z } from 'zod';
import type { Both } from '../domain/consent.ts';
import type { ConsentTold } from '../domain/tellConsent.ts';
import { Moment, Words } from './readings.ts';

const State = z
  .object({
    consent: z.enum(['SUBSCRIBED', 'UNSUBSCRIBED', 'NEVER_SUBSCRIBED']),
    ...{ consent_timestamp: Moment, last_updated: Moment, method: Words, method_detail: Words },
  })
  .nullish()
  .catch(null);
type State = NonNullable<z.output<typeof State>>;

/** Of the channels only texts are read: an inbox has no consent to others. */
export const Subscriptions = z.object({
  sms: z.object({ marketing: State, transactional: State }).nullish().catch(null),
});

type Told = {
  phone_number: string | undefined;
  subscriptions?: z.output<typeof Subscriptions> | null | undefined;
  created: Date | null;
  updated: Date | null;
};

/**
 * SMS-6: consent as Klaviyo has it, each kind of its own time, the older first: the later one of both is when a customer's
 * consent changed last here too. It is the phone's, whoever has it.
 */
export function consentsOf({ phone_number: phone, subscriptions, ...times }: Told): ConsentTold[] {
  const { marketing, transactional } = subscriptions?.sms ?? {};
  if (!phone) return [];
  const told = [
    ...toldOf('sms_marketing', phone, marketing, times),
    ...toldOf('sms_transactional', phone, transactional, times),
  ];
  return told.toSorted((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0));
}

type Times = Pick<Told, 'created' | 'updated'>;

function toldOf(
  kind: keyof Both,
  phone: string,
  state: State | null | undefined,
  times: Times,
): ConsentTold[] {
  if (!state || state.consent === 'NEVER_SUBSCRIBED') return [];
  const isGiven = state.consent === 'SUBSCRIBED';
  const at = isGiven ? grantedAt(state, times) : revokedAt(state, times);
  if (!at) return [];
  return [
    {
      customer: { names: [{ kind: 'phone', value: phone }] },
      given: { [kind]: isGiven ? 'subscribed' : 'unsubscribed' },
      ...{ at, source: 'import', evidence: evidenceOf(state) },
    },
  ];
}

/** A yes without a time is as old as it can be: whatever has been said here since counts. */
function grantedAt({ consent_timestamp, last_updated }: State, { created }: Times): Date | null {
  return consent_timestamp ?? last_updated ?? created;
}

/** And a no as young as it can be. */
function revokedAt({ consent_timestamp, last_updated }: State, { updated }: Times): Date | null {
  const [latest] = [consent_timestamp, last_updated]
    .filter(at => at !== null)
    .toSorted((a, b) => b.getTime() - a.getTime());
  return latest ?? updated;
}

/** In Klaviyo's own words: how it was given there. */
function evidenceOf({ method, method_detail }: State): string {
  return ['Klaviyo', method, method_detail].filter(Boolean).join(', ').slice(0, 200);
}
