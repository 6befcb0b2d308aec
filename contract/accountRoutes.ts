import { z } from 'zod';
import { FactorCode, LinkToken, Password } from './memberRoutes.ts';
import { Address, ById, type Route } from './route.ts';
import { Id, Time } from './shapes.ts';

export const OwnSession = z.object({
  id: Id,
  is_this: z.boolean().describe('whether it is the one that asks'),
  began_at: Time,
  seen_at: Time.describe('good to the minute'),
  user_agent: z.string().nullable(),
});
export type OwnSession = z.infer<typeof OwnSession>;

/** ROLE-4: an account is its owner's own, whatever their role; no key has one. */
export const accountRoutes = {
  askPasswordReset: {
    method: 'POST',
    path: '/api/v1/password_resets',
    summary:
      'Have a link sent to set a new password with. The answer does not tell whether there is an account',
    tag: 'Session',
    access: 'public',
    scope: null,
    body: z.object({ email: Address }).strict(),
    answers: { 204: z.null() },
  },
  resetPassword: {
    method: 'POST',
    path: '/api/v1/password_resets/use',
    summary: 'Set a new password by such a link. Every session of the account ends',
    tag: 'Session',
    access: 'public',
    scope: null,
    body: z.object({ token: LinkToken, password: Password }).strict(),
    answers: { 204: z.null() },
  },
  changePassword: {
    method: 'PUT',
    path: '/api/v1/me/password',
    summary: 'Change your password. Your other sessions end',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    body: z.object({ password: Password, new_password: Password }).strict(),
    answers: { 204: z.null() },
  },
  askEmailChange: {
    method: 'POST',
    path: '/api/v1/me/email',
    summary: 'Have a link sent to a new address. Until it is followed, the address stays as it is',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    body: z.object({ email: Address, password: Password }).strict(),
    answers: { 204: z.null() },
  },
  confirmEmail: {
    method: 'POST',
    path: '/api/v1/email_changes/use',
    summary: 'Confirm a new address by such a link',
    tag: 'Session',
    access: 'public',
    scope: null,
    body: z.object({ token: LinkToken }).strict(),
    answers: { 200: z.object({ email: z.string() }) },
  },
  listSessions: {
    method: 'GET',
    path: '/api/v1/me/sessions',
    summary: 'Where you are signed in, the 100 last used first',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    answers: { 200: z.object({ data: z.array(OwnSession) }) },
  },
  endSession: {
    method: 'DELETE',
    path: '/api/v1/me/sessions/:id',
    summary: 'End one of your sessions, at once, on the realtime feed too',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    params: ById,
    answers: { 204: z.null() },
  },
  endOtherSessions: {
    method: 'DELETE',
    path: '/api/v1/me/sessions',
    summary: 'End all of your sessions but this one',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    answers: { 204: z.null() },
  },
  readSecondFactor: {
    method: 'GET',
    path: '/api/v1/me/second_factor',
    summary: 'Whether you are asked for a code when you sign in',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    answers: { 200: z.object({ on: z.boolean(), recovery_codes_left: z.number().int() }) },
  },
  proposeSecondFactor: {
    method: 'POST',
    path: '/api/v1/me/second_factor',
    summary: 'Get a secret for an authenticator. It counts once a code of it has confirmed it',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    body: z.object({ password: Password }).strict(),
    answers: {
      200: z.object({
        secret: z.string().describe('base 32'),
        uri: z.string().describe('what its QR code holds'),
      }),
    },
  },
  confirmSecondFactor: {
    method: 'PUT',
    path: '/api/v1/me/second_factor',
    summary: 'Show by a code that the secret has arrived. From then on one is asked for when you sign in',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    body: z.object({ code: FactorCode }).strict(),
    answers: {
      200: z.object({
        recovery_codes: z.array(z.string()).describe('each lets you in once; they are not shown again'),
      }),
    },
  },
  endSecondFactor: {
    method: 'POST',
    path: '/api/v1/me/second_factor/end',
    summary: 'Turn your second factor off',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    body: z.object({ password: Password, code: FactorCode }).strict(),
    answers: { 204: z.null() },
  },
} as const satisfies Record<string, Route>;
