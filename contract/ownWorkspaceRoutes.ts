import { z } from 'zod';
import { line } from './line.ts';
import { type Route, Text } from './route.ts';
import { Id, Session } from './shapes.ts';
import { Role } from './vocabulary.ts';

/** A workspace in which an account has a place. */
export const OwnWorkspace = z.object({
  id: Id,
  name: z.string(),
  role: Role,
  is_this: z.boolean().describe('whether it is the one that the session is in'),
  unread: z
    .number()
    .int()
    .nullable()
    .describe('how many customers have an unread open ticket there; null for a role without the inbox'),
});
export type OwnWorkspace = z.infer<typeof OwnWorkspace>;

/** What is said of a new one. All else is as in any that is empty. */
export const NewWorkspace = z
  .object({
    name: line(100),
    organization_prefix: line(40),
    time_zone: Text.max(100).describe('IANA, as Europe/Rome'),
  })
  .strict();
export type NewWorkspace = z.infer<typeof NewWorkspace>;

/** ROLE-4: of which workspaces somebody is a member, and in which of them their session is (decision 36). */
export const ownWorkspaceRoutes = {
  listWorkspaces: {
    method: 'GET',
    path: '/api/v1/me/workspaces',
    summary: 'The workspaces that you are a member of, by name; of many the 200 that you were in last',
    tag: 'Account',
    access: 'signed_in',
    scope: null,
    answers: { 200: z.object({ data: z.array(OwnWorkspace) }) },
  },
  switchWorkspace: {
    method: 'POST',
    path: '/api/v1/session/workspace',
    summary: 'Go to another of your workspaces with this session, on all of its screens',
    tag: 'Session',
    access: 'signed_in',
    scope: null,
    body: z.object({ workspace_id: Id }).strict(),
    answers: { 200: Session },
  },
  createWorkspace: {
    method: 'POST',
    path: '/api/v1/workspaces',
    summary: 'Begin another workspace, empty, and be its Owner. Only who is Owner of one here may',
    tag: 'Workspace',
    access: 'signed_in',
    // For members only: a workspace begins with its Owner.
    scope: null,
    body: NewWorkspace,
    answers: { 201: OwnWorkspace },
  },
} as const satisfies Record<string, Route>;
