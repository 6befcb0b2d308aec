import { z } from 'zod';
import { KnownIdentifier } from './profileRoutes.ts';
import { Address, ById, type Route, Text } from './route.ts';
import { Id } from './shapes.ts';

/** An address is checked as it is read, so that what is wrong is named like any other field. */
export const NewIdentifier = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('phone'),
      value: Text.trim()
        .min(1)
        .max(40)
        .describe("in international form, or as it is dialled where the shop's first number is"),
    })
    .strict(),
  z.object({ kind: z.literal('email'), value: Address }).strict(),
]);
export type NewIdentifier = z.infer<typeof NewIdentifier>;

const Named = ById.extend({
  identifier_id: Id.describe('as `identifiers` of the profile say it: a phone or an address'),
});

const shared = { tag: 'Profiles', access: 'inbox', scope: 'profiles:write' } as const;

export const identifierRoutes = {
  addIdentifier: {
    ...shared,
    method: 'POST',
    path: '/api/v1/profiles/:id/identifiers',
    summary:
      'Add a phone or an address, not verified. It gives no consent; what a phone has taken back counts',
    params: ById,
    body: NewIdentifier,
    answers: { 201: KnownIdentifier },
  },
  changeIdentifier: {
    ...shared,
    method: 'PATCH',
    path: '/api/v1/profiles/:id/identifiers/:identifier_id',
    summary: 'Show this of its kind before the rest; mails go there, texts to the phone that wrote last',
    params: Named,
    body: z.object({ main: z.literal(true) }).strict(),
    answers: { 200: KnownIdentifier },
  },
  removeIdentifier: {
    ...shared,
    method: 'DELETE',
    path: '/api/v1/profiles/:id/identifiers/:identifier_id',
    summary: 'Take a phone or an address away; nothing leaves for it any more, and the consent ledger stays',
    params: Named,
    answers: { 204: z.null() },
  },
} as const satisfies Record<string, Route>;
