import { z } from 'zod';
import { Address, ById, optionalParameter, Paging, page, type Route, Text } from './route.ts';
import { Id, Member, Session, Time } from './shapes.ts';
import { Role } from './vocabulary.ts';

export const Invitation = z.object({
  id: Id,
  email: z.string(),
  role: Role,
  invited_at: Time,
  expires_at: Time.describe('it may lie in the past: sent again, it is open for another week'),
});
export type Invitation = z.infer<typeof Invitation>;

export const TeamMember = Member.extend({
  second_factor: z
    .boolean()
    .nullable()
    .describe('whether they are asked for a code when they sign in; null for who is not Owner or Admin'),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** What the link of a mail carries: 32 random bytes. */
export const LinkToken = Text.min(1).max(100);
/** As it is typed. What it must be like is a rule's to say. */
export const Password = Text.min(1).max(1000);

/** Of an authenticator, or one for recovery, however it is typed. */
export const FactorCode = Text.trim().min(1).max(40);

const HANDING = 'who gets their tickets, where they can have none any more; without it nobody does';

export const memberRoutes = {
  listMembers: {
    method: 'GET',
    path: '/api/v1/members',
    summary: 'The people of the workspace',
    tag: 'Workspace',
    access: 'inbox',
    scope: 'settings:read',
    query: z.object(Paging),
    etag: true,
    answers: { 200: page(TeamMember) },
  },
  changeMember: {
    method: 'PATCH',
    path: '/api/v1/members/:id',
    summary: 'Give a member another role. Only an Owner makes Owners, and one always stays',
    tag: 'Workspace',
    access: 'admin',
    // For members only: a key that gives roles could make itself a way in.
    scope: null,
    params: ById,
    body: z.object({ role: Role, hand_over_to: Id.nullish().describe(HANDING) }).strict(),
    answers: { 204: z.null() },
  },
  removeMember: {
    method: 'DELETE',
    path: '/api/v1/members/:id',
    summary: 'A member leaves: their sessions end here at once, and their tickets are handed over',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    params: ById,
    query: z.object({ hand_over_to: optionalParameter(Id).describe(HANDING) }),
    answers: { 204: z.null() },
  },
  resetSecondFactor: {
    method: 'DELETE',
    path: '/api/v1/members/:id/second_factor',
    summary:
      'Take off the second factor of a member who has lost their authenticator and their codes. Of one who is in other workspaces too, only who may do so in all of them',
    tag: 'Workspace',
    access: 'admin',
    // For members only: a key that takes it off would be half a way in.
    scope: null,
    params: ById,
    answers: { 204: z.null() },
  },
  listInvitations: {
    method: 'GET',
    path: '/api/v1/invitations',
    summary: 'Who has been invited and has not come yet',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    query: z.object(Paging),
    answers: { 200: page(Invitation) },
  },
  invite: {
    method: 'POST',
    path: '/api/v1/invitations',
    summary: 'Invite somebody by e-mail. The same address again replaces the invitation that it has',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    body: z.object({ email: Address, role: Role }).strict(),
    answers: { 201: Invitation },
  },
  resendInvitation: {
    method: 'POST',
    path: '/api/v1/invitations/:id/resend',
    summary: 'Send an invitation again, for another week. The link of the mail before opens nothing any more',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    params: ById,
    answers: { 200: Invitation },
  },
  revokeInvitation: {
    method: 'DELETE',
    path: '/api/v1/invitations/:id',
    summary: 'Take an invitation back',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    params: ById,
    answers: { 204: z.null() },
  },
  readInvitation: {
    method: 'POST',
    path: '/api/v1/invitations/read',
    summary: 'Where the link of an invitation leads',
    tag: 'Session',
    access: 'public',
    scope: null,
    body: z.object({ token: LinkToken }).strict(),
    answers: {
      200: z.object({
        workspace: z.string(),
        email: z.string(),
        role: Role,
        has_account: z.boolean().describe('whether there is an account of this address, with its password'),
      }),
    },
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/v1/invitations/accept',
    summary:
      'Accept an invitation, and be signed in; 204 where the workspace opens by its own provider only. An account that is there shows its password',
    tag: 'Session',
    access: 'public',
    scope: null,
    body: z
      .object({
        token: LinkToken,
        name: Text.trim().min(1).max(100).optional().describe('of a new account'),
        password: Password,
        code: FactorCode.optional().describe('of an account that is there, where it has a second factor'),
      })
      .strict(),
    answers: { 200: Session, 204: z.null() },
  },
} as const satisfies Record<string, Route>;
