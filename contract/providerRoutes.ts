import { z } from 'zod';
import { REAL_PROVIDERS, SINCH_REGIONS } from './providers.ts';
import { ById, Paging, page, type Route, Text } from './route.ts';
import { Id, SendingNumber, Time } from './shapes.ts';
import { MessageStatus } from './vocabulary.ts';

export const ProviderAccount = z.object({
  id: Id,
  provider: z.enum([...REAL_PROVIDERS, 'simulator']),
  name: z.string().nullable().describe('null for the one that the environment names, and for the simulator'),
  external_id: z.string().describe("the provider's own id of the account"),
  options: z.record(z.string(), z.string()),
  secret_set: z.boolean().describe('the secrets themselves are never told'),
  set_by_environment: z.boolean().describe('whether the environment names it: then nobody changes it here'),
  numbers: z.array(SendingNumber),
  webhook_urls: z
    .object({
      messages: z.string().describe('to be set at the provider, for incoming messages'),
      status: z.string().describe('to be set nowhere: each text names it'),
    })
    .nullable(),
  created_at: Time,
  retired_at: Time.nullable(),
  reconciled_at: Time.nullable().describe('up to when what customers texted has been fetched'),
});
export type ProviderAccount = z.infer<typeof ProviderAccount>;

export const ProviderTest = z.object({
  outcome: z
    .enum(['accepted', 'refused', 'put_off', 'unclear'])
    .describe('`put_off`: not taken now, and may be in a moment; `unclear`: it may have been taken'),
  provider_id: z.string().nullable(),
  status: MessageStatus.nullable(),
  error: z.object({ code: z.string(), reason: z.string() }).nullable(),
});
export type ProviderTest = z.infer<typeof ProviderTest>;

const Secret = Text.trim().regex(/^\S{1,500}$/, 'must be 1 to 500 characters, and no spaces');
const Name = Text.trim().min(1).max(100);

const ServiceSid = z
  .string()
  .trim()
  .regex(/^MG[0-9a-f]{32}$/, "is not a Messaging Service's SID: MG and 32 digits from 0 to f")
  .meta({ examples: [`MG${'0f'.repeat(16)}`] });
const PublicKey = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9+/]{43}=$/, 'is not the public key that Telnyx shows: 44 characters that end with =');
const Region = z.enum(SINCH_REGIONS, `is not one of Sinch's regions: ${SINCH_REGIONS.join(', ')}`);

const Common = {
  name: Name,
  secret: Secret,
  numbers: z.array(Text.trim().min(1).max(40)).max(50).default([]).describe('as `phone` of `POST /numbers`'),
};

const NewTwilio = z
  .object({
    provider: z.literal('twilio'),
    external_id: z
      .string()
      .trim()
      .regex(/^AC[0-9a-f]{32}$/, "is not an account's SID: AC and 32 digits from 0 to f")
      .meta({ examples: [`AC${'0f'.repeat(16)}`] })
      .describe('the Account SID'),
    ...Common,
    secret: Secret.describe('the primary auth token, which signs the requests'),
    options: z.object({ messaging_service_sid: ServiceSid.optional() }).strict().default({}),
  })
  .strict();

const NewTelnyx = z
  .object({
    provider: z.literal('telnyx'),
    external_id: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "is not a messaging profile's id")
      .describe('the id of the messaging profile'),
    ...Common,
    secret: Secret.describe('an API key'),
    options: z.object({ public_key: PublicKey.describe('with which Telnyx signs') }).strict(),
  })
  .strict();

const NewSinch = z
  .object({
    provider: z.literal('sinch'),
    external_id: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9_-]{1,64}$/, "is not a service plan's id")
      .describe('the id of the service plan'),
    ...Common,
    secret: Secret.describe('the API token of the service plan'),
    webhook_secret: Secret.describe('with which the callbacks are signed, as agreed with Sinch'),
    options: z.object({ region: Region }).strict(),
  })
  .strict();

const NewAccount = z.discriminatedUnion('provider', [NewTwilio, NewTelnyx, NewSinch]);
export type NewProviderAccount = z.infer<typeof NewAccount>;

const AccountPatch = z
  .object({
    name: Name,
    secret: Secret,
    webhook_secret: Secret.describe('of Sinch only'),
    options: z
      .object({ messaging_service_sid: ServiceSid.nullable(), public_key: PublicKey, region: Region })
      .partial()
      .strict()
      .describe('those of its provider; what is not named stays'),
  })
  .partial()
  .strict();
export type ProviderAccountPatch = z.infer<typeof AccountPatch>;

export const providerRoutes = {
  listProviderAccounts: {
    method: 'GET',
    path: '/api/v1/provider_accounts',
    summary: 'The providers that carry texts, with their numbers and the addresses to give them',
    tag: 'Providers',
    access: 'settings',
    scope: 'settings:read',
    query: z.object(Paging),
    answers: { 200: page(ProviderAccount) },
  },
  connectProviderAccount: {
    method: 'POST',
    path: '/api/v1/provider_accounts',
    summary:
      'Connect an account at Twilio, Telnyx or Sinch: kept once the provider accepts it. One that was retired comes back',
    tag: 'Providers',
    access: 'admin',
    scope: 'settings:write',
    body: NewAccount,
    answers: { 201: ProviderAccount },
  },
  changeProviderAccount: {
    method: 'PATCH',
    path: '/api/v1/provider_accounts/:id',
    summary: 'Rename an account, or give it another secret or other options, once the provider accepts them',
    tag: 'Providers',
    access: 'admin',
    scope: 'settings:write',
    params: ById,
    body: AccountPatch,
    answers: { 200: ProviderAccount },
  },
  retireProviderAccount: {
    method: 'DELETE',
    path: '/api/v1/provider_accounts/:id',
    summary: 'Retire an account: nothing leaves from its numbers any more. What was written stays',
    tag: 'Providers',
    access: 'admin',
    scope: 'settings:write',
    params: ById,
    answers: { 200: ProviderAccount },
  },
  testProviderAccount: {
    method: 'POST',
    path: '/api/v1/provider_accounts/:id/test',
    summary: "Send a test text to a phone of one's own, past all threads, and tell what the provider said",
    tag: 'Providers',
    access: 'admin',
    // To whatever number somebody types: that is for a person to do, and no program.
    scope: null,
    params: ById,
    body: z
      .object({
        from: Text.trim()
          .min(1)
          .max(40)
          .optional()
          .describe('a number of the account; the first, where none is named'),
        to: Text.trim().min(1).max(40).describe('in international form'),
      })
      .strict(),
    answers: { 200: ProviderTest },
  },
} as const satisfies Record<string, Route>;
