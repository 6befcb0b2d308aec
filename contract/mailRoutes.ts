import { z } from 'zod';
import { Paging, page, type Route } from './route.ts';
import { Id, Time } from './shapes.ts';

/** Kept: there is no server to send it through. Failed: the server would not take it, and never will. */
export const MailState = z.enum(['kept', 'sent', 'failed']);
export type MailState = z.infer<typeof MailState>;

export const Mail = z.object({
  id: Id,
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  html: z
    .string()
    .nullable()
    .describe('null once it has left, or cannot; or for an Owner only, since it lets its reader in'),
  text: z
    .string()
    .nullable()
    .describe('null once it has left, or cannot; or for an Owner only, since it lets its reader in'),
  at: Time,
  state: MailState,
  error: z.string().nullable().describe('what the mail server said to one that it would not take'),
});
export type Mail = z.infer<typeof Mail>;

export const mailRoutes = {
  listMails: {
    method: 'GET',
    path: '/api/v1/mails',
    summary:
      'The mails that this workspace wrote, the newest first: what is kept here, what left, what could not',
    tag: 'Workspace',
    access: 'admin',
    // For members only: a kept mail can hold a link that lets its reader in.
    scope: null,
    query: z.object({ state: MailState.default('kept'), ...Paging }),
    answers: { 200: page(Mail) },
  },
} as const satisfies Record<string, Route>;
