import { z } from 'zod';
import { type KeptPart, LEAST_MONTHS, MOST_MONTHS } from './retention.ts';
import type { Route } from './route.ts';
import { Time } from './shapes.ts';

const months = (part: KeptPart) => z.int().min(LEAST_MONTHS[part]).max(MOST_MONTHS).nullable();

/** DATA-4: for how many months what is kept is kept; null for good. */
export const NewRetention = z
  .object({
    texts_months: months('texts').describe(
      'after which the words, pictures and notes of a closed SMS ticket go, once nobody has written in it for as long',
    ),
    chats_months: months('chats').describe('the same of a closed web chat'),
    activity_months: months('activity').describe(
      "after which what other tools have told of a customer's activity goes; the consent ledger stays",
    ),
  })
  .strict();
export type NewRetention = z.infer<typeof NewRetention>;

export const Retention = NewRetention.extend({ changed_at: Time.nullable() });
export type Retention = z.infer<typeof Retention>;

const More = z.boolean().describe('whether there is more than was counted');

const Said = z.object({
  tickets: z.int().describe('of which words would go'),
  messages: z.int().describe('whose words and pictures would go'),
  more: More,
});

export const RetentionPreview = z.object({
  texts: Said,
  chats: Said,
  activity: z.object({ events: z.int(), more: More }),
});
export type RetentionPreview = z.infer<typeof RetentionPreview>;

export const retentionRoutes = {
  readRetention: {
    method: 'GET',
    path: '/api/v1/retention',
    summary: 'For how long what is kept is kept',
    tag: 'Privacy',
    access: 'admin',
    scope: 'settings:read',
    answers: { 200: Retention },
  },
  setRetention: {
    method: 'PUT',
    path: '/api/v1/retention',
    summary:
      'Say for how long what is kept is kept: what is older goes in the night, and cannot be brought back',
    tag: 'Privacy',
    access: 'admin',
    scope: 'settings:write',
    body: NewRetention,
    answers: { 200: Retention },
  },
  previewRetention: {
    method: 'POST',
    path: '/api/v1/retention/preview',
    summary: 'How much would go now, were this set. It changes nothing',
    tag: 'Privacy',
    access: 'admin',
    scope: 'settings:read',
    body: NewRetention,
    answers: { 200: RetentionPreview },
  },
} as const satisfies Record<string, Route>;
