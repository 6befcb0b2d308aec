import type { KlaviyoRouteName } from '../../server/http/klaviyo/routes.ts';
import type { Customer } from '../http/customers.ts';

type Call = { id?: string; body?: unknown };

const profile = (attributes: object, more: object = {}) => ({ type: 'profile', attributes, ...more });

/** A call of each route that is let in, of this customer. */
export function callsOf({ profileId }: Customer): Record<KlaviyoRouteName, Call> {
  const titled = { data: profile({ title: 'Potter' }, { id: profileId }) };
  return {
    listProfiles: {},
    readProfile: { id: profileId },
    createProfile: { body: { data: profile({ email: 'new@example.com' }) } },
    updateProfile: { id: profileId, body: titled },
    upsertProfile: { body: titled },
  };
}
