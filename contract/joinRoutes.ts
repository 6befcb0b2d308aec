import { z } from 'zod';
import { Identifier } from './profileRoutes.ts';
import { ById, type Route } from './route.ts';
import { Id } from './shapes.ts';
import { ConsentKind, ConsentState } from './vocabulary.ts';

const TicketNamed = z.object({ id: Id, number: z.number().int() });

/** What becomes of two customers who are one (PROF-5). */
export const Join = z.object({
  preview: z.boolean().describe('nothing has been changed'),
  profile_id: Id.describe('who there is from now on: whoever has the older SMS ticket'),
  gone_id: Id.describe('leads there from now on, in every call'),
  ticket: TicketNamed.nullable().describe('the older SMS ticket, which takes the messages'),
  closed_ticket: TicketNamed.nullable().describe('the younger one, whose id and number lead to the older'),
  consent: z
    .array(z.object({ kind: ConsentKind, profile: ConsentState, gone: ConsentState, becomes: ConsentState }))
    .describe('of each kind the stricter; one who has no phone and never agreed says nothing'),
  identifiers: z.array(Identifier).describe('all that both are known by'),
  moves: z
    .object({
      messages: z.number().int(),
      chats: z.number().int(),
      orders: z.number().int(),
      notes: z.number().int(),
    })
    .describe('what comes over from the one who goes; very old messages some moments later'),
});
export type Join = z.infer<typeof Join>;

export const joinRoutes = {
  joinProfiles: {
    method: 'POST',
    path: '/api/v1/profiles/:id/join',
    summary: 'Join two profiles that are one customer, or see first what would become of them; for good',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:write',
    params: ById,
    body: z.object({ other_id: Id, preview: z.boolean().default(false) }).strict(),
    answers: { 200: Join },
  },
} as const satisfies Record<string, Route>;
