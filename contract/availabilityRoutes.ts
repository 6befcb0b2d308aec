import { z } from 'zod';
import type { Route } from './route.ts';
import { Time } from './shapes.ts';

/** Whether new tickets come to the member who asks, by round robin (ASSIGN-3). */
export const Availability = z.object({
  round_robin: z.boolean().describe('whether the workspace has it on: without it nobody is Online'),
  online: z.boolean(),
  offline_because: z
    .enum(['self', 'signed_out', 'away'])
    .nullable()
    .describe(
      '`away`: no screen of theirs was open for the grace time. Setting it Offline says that it is seen',
    ),
  changed_at: Time.nullable().describe('null where they have never been Online'),
});
export type Availability = z.infer<typeof Availability>;

/** A member's own, and nobody else's: an API key has none. */
export const availabilityRoutes = {
  readAvailability: {
    method: 'GET',
    path: '/api/v1/me/availability',
    summary: 'Whether you are Online: whether round robin gives you new tickets',
    tag: 'Session',
    access: 'inbox',
    scope: null,
    answers: { 200: Availability },
  },
  setAvailability: {
    method: 'PUT',
    path: '/api/v1/me/availability',
    summary: 'Come Online, or go Offline. Nobody else can do it for you',
    tag: 'Session',
    access: 'inbox',
    scope: null,
    body: z.object({ online: z.boolean() }).strict(),
    answers: { 200: Availability },
  },
} as const satisfies Record<string, Route>;
