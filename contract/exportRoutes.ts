import { z } from 'zod';
import { Binary } from './mediaRoutes.ts';
import { Day } from './reportRoutes.ts';
import { optionalParameter, type Route } from './route.ts';
import { TicketQuery } from './ticketQuery.ts';
import { TicketStatus } from './vocabulary.ts';

/** As in the list of tickets, but for its order, and of any status unless one is named. */
const Asked = TicketQuery.omit({ sort: true }).extend({
  status: TicketStatus.or(z.literal('any')).default('any'),
});

const Period = {
  from: optionalParameter(Day).describe(
    "the first day, by the shop's clock; since ever, where it is left out",
  ),
  to: optionalParameter(Day).describe('the last day, with it; until now, where it is left out'),
};

export const TicketExport = Asked.extend(Period);
export type TicketExport = z.infer<typeof TicketExport>;

/** Without the words that are searched for: they are of tickets. */
export const MessageExport = Asked.omit({ q: true }).extend(Period);
export type MessageExport = z.infer<typeof MessageExport>;

const shared = { tag: 'Exports', access: 'settings', scope: 'tickets:read', content: 'text/csv' } as const;

/** DATA-3: what takes the workspace's data along. Each is in the audit log. */
export const exportRoutes = {
  exportTickets: {
    method: 'GET',
    path: '/api/v1/exports/tickets.csv',
    summary: 'Tickets as CSV, a line each, the newest first: those of a list, opened in a time',
    ...shared,
    query: TicketExport,
    answers: { 200: z.string() },
  },
  exportMessages: {
    method: 'GET',
    path: '/api/v1/exports/messages.csv',
    summary: 'Messages as CSV, a line each: those sent in a time, of the tickets of a list or of all',
    ...shared,
    query: MessageExport,
    answers: { 200: z.string() },
  },
  exportWorkspace: {
    method: 'GET',
    path: '/api/v1/exports/workspace.tar.gz',
    summary:
      'Everything that is kept of the workspace, and its pictures, for its Owners: lines of JSON in a tar',
    tag: 'Exports',
    access: 'inbox',
    scope: null,
    content: 'application/gzip',
    answers: { 200: Binary },
  },
} as const satisfies Record<string, Route>;
