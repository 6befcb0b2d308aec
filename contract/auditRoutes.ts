import { z } from 'zod';
import { GivenTime, optionalParameter, Paging, page, type Route } from './route.ts';
import { Id, Time } from './shapes.ts';

/** `setting` is any setting, number, provider or key of the workspace; a secret stands there as changed, from null to null. `privacy` is somebody erased, or what is kept of them handed out. */
export const AuditKind = z.enum(['setting', 'role', 'consent', 'assignment', 'privacy']);
export type AuditKind = z.infer<typeof AuditKind>;

/** What a member or a program of the shop has changed (SET-2). */
export const AuditEntry = z.object({
  id: Id,
  at: Time,
  kind: AuditKind,
  by: z.object({
    kind: z.enum(['member', 'api_key']),
    id: Id,
    name: z.string().describe('as they were called then'),
  }),
  ip: z.string().nullable().describe('from where they called; null where that is not known'),
  session_id: Id.nullable(),
  ticket_id: Id.nullable(),
  profile_id: Id.nullable(),
  fields: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
  names: z.record(z.string(), z.string()).describe('of the members whose ids stand in `fields`'),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

const AuditFilter = {
  kind: optionalParameter(AuditKind),
  by: optionalParameter(Id).describe('the id of a member or of an API key'),
  since: optionalParameter(GivenTime),
  until: optionalParameter(GivenTime),
};

/** For members only: it tells where colleagues work from. */
export const auditRoutes = {
  listAudit: {
    method: 'GET',
    path: '/api/v1/audit',
    summary: 'Who changed which setting, role, consent or assignment, from where, the newest first',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    query: z.object({ ...AuditFilter, ...Paging }),
    answers: { 200: page(AuditEntry) },
  },
  exportAudit: {
    method: 'GET',
    path: '/api/v1/audit.csv',
    summary: 'The same as CSV, a line a field',
    tag: 'Workspace',
    access: 'admin',
    scope: null,
    query: z.object(AuditFilter),
    content: 'text/csv',
    answers: { 200: z.string() },
  },
} as const satisfies Record<string, Route>;
