import { z } from 'zod';
import { optionalParameter, type Route } from './route.ts';
import { MessageSource } from './vocabulary.ts';

const Count = z.number().int();

/** REPLY-6: what a month's texts cost, and how much of the allowance is left. */
export const Usage = z.object({
  month: z.string().describe('as 2026-11, where the shop is'),
  used: z.number().describe('credits'),
  allowance: Count.nullable().describe('credits a month; null where the shop has set none'),
  low: z.boolean().describe('whether 80 % of the allowance is used'),
  data: z.array(
    z.object({
      sending_number: z.string().nullable().describe('null where another tool did not say'),
      source: MessageSource,
      messages: Count,
      segments: Count,
      credits: z.number(),
    }),
  ),
});
export type Usage = z.infer<typeof Usage>;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const usageRoutes = {
  readUsage: {
    method: 'GET',
    path: '/api/v1/usage',
    summary: 'SMS credits of a month, by number and by who sent',
    tag: 'Workspace',
    access: 'settings',
    scope: 'settings:read',
    query: z.object({
      month: optionalParameter(z.string().regex(MONTH, 'is not a month, as 2026-11')).describe(
        'this month, where none is given',
      ),
    }),
    answers: { 200: Usage },
  },
} as const satisfies Record<string, Route>;
