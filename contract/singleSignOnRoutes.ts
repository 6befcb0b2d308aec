import { z } from 'zod';
import { Paging, page, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';

const Label = Text.trim().min(1).max(60).describe('what the button of the sign-in page says');

/** A workspace's provider of OpenID Connect, without its secret. */
export const SingleSignOn = z.object({
  provider: z
    .object({
      issuer: z.string(),
      client_id: z.string(),
      label: Label,
      required: z.boolean().describe('whether passwords open the workspace to its Owners only'),
      for_owners: z.boolean().describe('whether Owners come in by it too: one of them has set it up'),
      changed_at: Time,
    })
    .nullable(),
  redirect_uri: z.string().describe('to be registered with the provider'),
});
export type SingleSignOn = z.infer<typeof SingleSignOn>;

const NewSingleSignOn = z
  .object({
    issuer: Text.trim()
      .max(500)
      .pipe(z.url({ protocol: /^https?$/, error: 'is not a web address' }))
      .describe("the provider's address, where its /.well-known/openid-configuration is found"),
    client_id: Text.trim().min(1).max(500),
    client_secret: Text.trim()
      .min(1)
      .max(1000)
      .optional()
      .describe('never told again. Left out, the one that is kept stays, for the same issuer and client'),
    label: Label,
    required: z.boolean().default(false),
  })
  .strict();
export type NewSingleSignOn = z.infer<typeof NewSingleSignOn>;

/** For members only: whoever names the provider says who everybody is (decision 35). */
export const singleSignOnRoutes = {
  listSignInProviders: {
    method: 'GET',
    path: '/api/v1/sign_in_providers',
    summary: 'By whom one can sign in here beside a password: `/sso/{id}` leads there',
    tag: 'Session',
    access: 'public',
    scope: null,
    query: z.object(Paging),
    answers: { 200: page(z.object({ id: Id, label: z.string() })) },
  },
  readSingleSignOn: {
    method: 'GET',
    path: '/api/v1/single_sign_on',
    summary: 'The provider by which members sign in',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    answers: { 200: SingleSignOn },
  },
  setSingleSignOn: {
    method: 'PUT',
    path: '/api/v1/single_sign_on',
    summary: 'Let members sign in by a provider of OpenID Connect: kept once its address answers as one',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    body: NewSingleSignOn,
    answers: { 200: SingleSignOn },
  },
  removeSingleSignOn: {
    method: 'DELETE',
    path: '/api/v1/single_sign_on',
    summary: 'Forget the provider: members sign in by their passwords. Who is signed in stays so',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    answers: { 200: SingleSignOn },
  },
} as const satisfies Record<string, Route>;
