import { z } from 'zod';
import { ById, optionalParameter, Paging, page, type Route, Text } from './route.ts';
import { Id, Profile, TicketDetail, Time } from './shapes.ts';
import { ConsentKind, ConsentSource, ConsentState, TicketStatus } from './vocabulary.ts';

/** One line of the ledger: what changed, when, from where, on what evidence (SMS-6). */
export const ConsentEntry = z.object({
  id: Id,
  profile_id: Id,
  kind: ConsentKind,
  was: ConsentState,
  became: ConsentState,
  source: ConsentSource,
  evidence: z.string().nullable().describe('the word that was texted, or what the caller gave'),
  message_id: Id.nullable().describe('the text that it goes by'),
  actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
  at: Time,
});
export type ConsentEntry = z.infer<typeof ConsentEntry>;

/** A profile that was blocked, with what an undo needs. */
const BlockedProfile = Profile.extend({
  sms_ticket_was: z
    .object({
      id: Id,
      status: TicketStatus,
      read: z.boolean(),
      snoozed_until: Time.nullable(),
    })
    .nullable()
    .describe(
      'before this call changed it: unblocked, a PATCH of it has it stand so again. Chats stay closed',
    ),
});

const Given = z.enum(['subscribed', 'unsubscribed']);

export const ConsentPatch = z
  .object({
    sms_marketing: Given.optional(),
    sms_transactional: Given.optional(),
    evidence: Text.trim().min(1).max(500).optional(),
  })
  .strict()
  .refine(body => body.sms_marketing !== undefined || body.sms_transactional !== undefined, {
    message: 'names neither sms_marketing nor sms_transactional',
  });

export const consentRoutes = {
  optOutCustomer: {
    method: 'POST',
    path: '/api/v1/tickets/:id/opt_out',
    summary: 'Opt a customer out of texts who asked for it. The one STOP confirmation goes out',
    tag: 'Consent',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    answers: { 200: TicketDetail },
  },
  dismissOptOut: {
    method: 'POST',
    path: '/api/v1/tickets/:id/dismiss_opt_out',
    summary: 'The text that was flagged does not ask to stop',
    tag: 'Consent',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    answers: { 200: TicketDetail },
  },
  blockProfile: {
    method: 'POST',
    path: '/api/v1/profiles/:id/block',
    summary: 'Block a profile: its ticket closes, and what has not left yet is canceled',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:write',
    params: ById,
    answers: { 200: BlockedProfile },
  },
  unblockProfile: {
    method: 'POST',
    path: '/api/v1/profiles/:id/unblock',
    summary: 'Let the texts of a profile in again',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:write',
    params: ById,
    answers: { 200: Profile },
  },
  changeConsent: {
    method: 'PATCH',
    path: '/api/v1/profiles/:id/consent',
    summary: "State a profile's consent, with the evidence for it. Not for members: see `opt_out`",
    tag: 'Consent',
    access: 'inbox',
    scope: 'profiles:write',
    params: ById,
    body: ConsentPatch,
    answers: { 200: Profile },
  },
  listConsentEntries: {
    method: 'GET',
    path: '/api/v1/profiles/:id/consent_ledger',
    summary: 'Every change of a consent, the newest first: what, when, from where, on what evidence',
    tag: 'Consent',
    access: 'inbox',
    scope: 'profiles:read',
    params: ById,
    query: z.object(Paging),
    answers: { 200: page(ConsentEntry) },
  },
  exportConsentLedger: {
    method: 'GET',
    path: '/api/v1/consent_ledger.csv',
    summary: 'The consent ledger as CSV, of the workspace or of one profile, the oldest first',
    tag: 'Consent',
    access: 'settings',
    scope: 'profiles:read',
    query: z.object({ profile_id: optionalParameter(Id) }),
    content: 'text/csv',
    answers: { 200: z.string() },
  },
} as const satisfies Record<string, Route>;
