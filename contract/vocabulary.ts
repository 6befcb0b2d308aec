import { z } from 'zod';
import { ROLES } from './roles.ts';

/** The words of the product. One list each: code, API, database and screen use these and no second names. */

export const Channel = z.enum(['sms', 'web_chat']);
export type Channel = z.infer<typeof Channel>;

export const TicketStatus = z.enum(['open', 'snoozed', 'closed']);
export type TicketStatus = z.infer<typeof TicketStatus>;

export const Direction = z.enum(['inbound', 'outbound']);
export type Direction = z.infer<typeof Direction>;

export const MessageSource = z.enum([
  'agent',
  'campaign',
  'flow',
  'keyword_response',
  'auto_responder',
  'welcome',
  'office_hours',
  'customer',
  'system',
]);
export type MessageSource = z.infer<typeof MessageSource>;

export const MessageStatus = z.enum([
  'received',
  'scheduled',
  'queued',
  'sending',
  'sent',
  'delivered',
  'failed',
  'unknown',
  'canceled',
]);
export type MessageStatus = z.infer<typeof MessageStatus>;

export const ConsentState = z.enum(['never_subscribed', 'subscribed', 'unsubscribed']);
export type ConsentState = z.infer<typeof ConsentState>;

export const ConsentKind = z.enum(['sms_marketing', 'sms_transactional']);
export type ConsentKind = z.infer<typeof ConsentKind>;

/** From where a change of consent came (SMS-6). */
export const ConsentSource = z.enum(['keyword', 'provider', 'agent', 'api', 'import', 'join', 'phone']);
export type ConsentSource = z.infer<typeof ConsentSource>;

export const MarketingType = z.enum(['campaign', 'flow']);
export type MarketingType = z.infer<typeof MarketingType>;

export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

export const TicketFlag = z.enum(['opt_out_suspected']);
export type TicketFlag = z.infer<typeof TicketFlag>;

/** What has been paid of an order (PROF-3). */
export const PaymentStatus = z.enum([
  'pending',
  'authorized',
  'partially_paid',
  'paid',
  'partially_refunded',
  'refunded',
  'voided',
]);
export type PaymentStatus = z.infer<typeof PaymentStatus>;

/** How far what was ordered has come. */
export const FulfilmentStatus = z.enum(['unfulfilled', 'partially_shipped', 'shipped', 'delivered']);
export type FulfilmentStatus = z.infer<typeof FulfilmentStatus>;

/** How far one of its parcels has come. */
export const ParcelStatus = z.enum([
  'preparing',
  'in_transit',
  'out_for_delivery',
  'delivered',
  'failed',
  'cancelled',
]);
export type ParcelStatus = z.infer<typeof ParcelStatus>;

/** The colours that a tag can have. None is blue, which says "unread" and nothing else. */
export const TagColor = z.enum(['gray', 'red', 'orange', 'yellow', 'green', 'teal', 'purple', 'pink']);
export type TagColor = z.infer<typeof TagColor>;

/** What a keyword means (SMS-5). */
export const KeywordKind = z.enum(['stop', 'start', 'help', 'join']);
export type KeywordKind = z.infer<typeof KeywordKind>;

/** The shop's own texts: to each kind of keyword, and the question of the double opt-in. */
export const ResponseKind = z.enum([...KeywordKind.options, 'confirm']);
export type ResponseKind = z.infer<typeof ResponseKind>;

/** The shipped languages of the texts that customers get. */
export const Language = z.enum(['en', 'fr', 'es', 'it', 'de']);
export type Language = z.infer<typeof Language>;

/** Whom the auto-responder answers (AUTO-1). */
export const Audience = z.enum(['all', 'non_consented', 'off']);
export type Audience = z.infer<typeof Audience>;

/** Whether an opt-out word counts alone, or anywhere in a text (SMS-5). */
export const OptOutMatch = z.enum(['exact', 'contains']);
export type OptOutMatch = z.infer<typeof OptOutMatch>;

/** What an API key may do. A key acts for its workspace within these. */
export const Scope = z.enum([
  'tickets:read',
  'tickets:write',
  'profiles:read',
  'profiles:write',
  'settings:read',
  'settings:write',
  'keys:write',
  'webhooks:read',
  'webhooks:write',
]);
export type Scope = z.infer<typeof Scope>;
