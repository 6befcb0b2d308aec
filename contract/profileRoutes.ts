import { z } from 'zod';
import { OrderTotals } from './orderRoutes.ts';
import { ById, Paging, page, type Route } from './route.ts';
import { Id, Profile, Ticket, Time } from './shapes.ts';
import { ConsentKind, ConsentSource, ConsentState } from './vocabulary.ts';

/** By what a customer is known: those that replies go to or that were proven first. */
export const Identifier = z.object({
  kind: z.enum(['phone', 'email', 'external_id']),
  value: z.string(),
  verified: z
    .boolean()
    .describe('false for what an agent has added, and for an address that somebody typed in the chat'),
  created_at: Time.nullable().describe('since when it is known; null for what was typed'),
});
export type Identifier = z.infer<typeof Identifier>;

/** Among all that they are known by. */
export const KnownIdentifier = Identifier.extend({
  id: Id.nullable().describe(
    "null for what is not to be changed here: an id of the shop's own, and what was typed in the chat",
  ),
  main: z.boolean().describe('an agent has put it before the others of its kind'),
});
export type KnownIdentifier = z.infer<typeof KnownIdentifier>;

/** Where one kind of consent stands, since when and by what (SMS-6). */
const ConsentNow = z.object({
  kind: ConsentKind,
  state: ConsentState,
  since: Time.nullable().describe('null where it has never changed'),
  source: ConsentSource.nullable(),
  evidence: z.string().nullable(),
});

/** What a shop's other tools have told of a customer, by Klaviyo's shapes or an import. */
const ProfileDetails = z.object({
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  organization: z.string().nullable(),
  title: z.string().nullable(),
  locale: z.string().nullable().describe('as it-IT'),
  address: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .describe('`address1`, `address2`, `zip`, `latitude`, `longitude`, `ip`, as far as they are known'),
  properties: z.record(z.string(), z.unknown()).describe("the shop's own, by its own names"),
  updated_at: Time,
});

/** A customer as their own page shows them. */
export const WholeProfile = Profile.extend({
  identifiers: z.array(KnownIdentifier),
  reply_phone: z.string().nullable().describe('the phone that wrote last: replies by text go there'),
  consent_now: z.array(ConsentNow).describe('marketing, then transactional'),
  first_seen_at: Time.describe('of what is known of them, the earliest'),
  last_seen_at: Time.nullable().describe('when they last wrote, ordered, or had the shop open'),
  tickets: z.number().int(),
  details: ProfileDetails.nullable().describe('null where no other tool has told anything'),
  order_totals: OrderTotals,
});
export type WholeProfile = z.infer<typeof WholeProfile>;

export const profileRoutes = {
  readProfile: {
    method: 'GET',
    path: '/api/v1/profiles/:id',
    summary: 'One profile, with all by which it is known, its consent and what it has bought',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:read',
    params: ById,
    answers: { 200: WholeProfile },
  },
  listTicketsOfProfile: {
    method: 'GET',
    path: '/api/v1/profiles/:id/tickets',
    summary: 'All tickets of a customer, on every channel and of any status, the newest first',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'tickets:read',
    params: ById,
    query: z.object(Paging),
    answers: { 200: page(Ticket) },
  },
} as const satisfies Record<string, Route>;
