import { z } from 'zod';
import type { ShopCustomer } from '../domain/takeCustomer.ts';
import { Moment, namesOf, ShopId, Words } from './fields.ts';

/** What is read of `customers/*`: https://shopify.dev/docs/api/admin-rest/latest/resources/customer */
const Customer = z.object({
  id: ShopId,
  created_at: Moment,
  updated_at: Moment,
  first_name: Words,
  last_name: Words,
  email: Words,
  phone: Words,
  default_address: z
    .object({
      city: Words,
      province: Words,
      country_code: Words,
      address1: Words,
      address2: Words,
      zip: Words,
      company: Words,
    })
    .nullish(),
  sms_marketing_consent: z
    .object({ state: Words, opt_in_level: Words, consent_updated_at: Moment.nullish() })
    .nullish(),
});

/** Throws what is wrong with it. */
export function customerTold(json: unknown): ShopCustomer {
  const customer = Customer.parse(json);
  const { id, first_name, last_name, email, phone, default_address: address } = customer;
  const { sms_marketing_consent: sms, created_at: createdAt, updated_at: updatedAt } = customer;
  return shopCustomer({
    ...{ id, email, phone, createdAt, updatedAt, firstName: first_name, lastName: last_name },
    address: address ? { ...address, country: address.country_code } : null,
    sms: sms ? { state: sms.state, level: sms.opt_in_level, at: sms.consent_updated_at ?? null } : null,
  });
}

type Told = {
  id: string;
  createdAt: Date;
  updatedAt: Date;
  email: string | null;
  phone: string | null;
  firstName: string | null;
  lastName: string | null;
  address: Record<
    'city' | 'province' | 'country' | 'address1' | 'address2' | 'zip' | 'company',
    string | null
  > | null;
  sms: { state: string | null; level: string | null; at: Date | null } | null;
};

const ADDRESS = ['address1', 'address2', 'zip', 'company'] as const;

/** A customer by webhook or by the Admin API. What the shop does not know takes nothing away that is known here. */
export function shopCustomer({ id, email, phone, address, sms, ...told }: Told): ShopCustomer {
  const lines = ADDRESS.map(field => [field, address?.[field] ?? undefined] as const);
  return {
    externalId: id,
    updatedAt: told.updatedAt,
    names: namesOf({ id, phones: [phone], emails: [email] }),
    known: {
      names: {},
      place: {
        city: address?.city ?? undefined,
        region: address?.province ?? undefined,
        country: address?.country ?? undefined,
      },
      details: {
        firstName: told.firstName ?? undefined,
        lastName: told.lastName ?? undefined,
        address: Object.fromEntries(lines.filter(([, text]) => text !== undefined)),
      },
    },
    consent: consentOf(sms, told.createdAt),
  };
}

/**
 * What is neither agreed to nor taken back says nothing: `not_subscribed`, `pending` and `redacted`. Without a time of its own
 * it is as old as the customer, so that it undoes nothing that was said since.
 */
function consentOf(sms: Told['sms'], createdAt: Date): ShopCustomer['consent'] {
  const state = sms?.state?.toLowerCase();
  if (state !== 'subscribed' && state !== 'unsubscribed') return null;
  const level = sms?.level ? `, ${sms.level.toLowerCase()}` : '';
  return { given: { sms_marketing: state }, at: sms?.at ?? createdAt, evidence: `Shopify: ${state}${level}` };
}
