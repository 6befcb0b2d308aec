import { z } from 'zod';
import { optionalParameter, type Route } from './route.ts';
import { Id } from './shapes.ts';
import { Channel, MarketingType } from './vocabulary.ts';

/** A day, as a calendar on the shop's wall has it. */
export const Day = z.iso
  .date({ abort: true, error: 'is not a day, as 2026-11-30' })
  .refine(text => text >= '2000' && text < '3000', 'is not a day between 2000 and 2999');

const Count = z.number().int();
const Seconds = z.number().nullable().describe('seconds; null where nothing was answered');

/** Thirty days before the first one that can be asked for are others. */
export const ShownDay = z.iso.date();

/** What is counted of every day, channel, agent and campaign alike. */
const Counted = z.object({
  tickets: Count.describe('those in which customers wrote; of an agent, those that they replied in'),
  replies: Count.describe('written by agents, of a campaign in the tickets that answered it'),
  answered: Count.describe('first answers: replies that somebody waited for'),
  median: Seconds.describe('the time within which half of the first answers came'),
  p90: Seconds.describe('the time within which nine of ten came'),
  within_target: Count.describe('first answers that came within the target'),
});
export type Counted = z.infer<typeof Counted>;

/** TIME-2: what a time was like, counted as of now. */
export const Report = z.object({
  from: ShownDay,
  to: ShownDay.describe('the last day, with it'),
  time_zone: z.string().describe("the shop's, by which days begin"),
  target_minutes: Count,
  in_office_hours: z
    .boolean()
    .describe('whether times to an answer are counted within the office hours only'),
  unanswered: Count.describe('open tickets that wait for an answer now'),
  total: Counted,
  days: z.array(Counted.extend({ day: ShownDay })).describe('every day of them, in order'),
  channels: z.array(Counted.extend({ channel: Channel })),
  agents: z
    .array(Counted.extend({ agent: z.object({ id: Id, name: z.string().nullable() }).nullable() }))
    .describe('null for replies by API keys; the name is null for who has left'),
  campaigns: z
    .array(Counted.extend({ type: MarketingType, id: z.string(), name: z.string().nullable() }))
    .describe('campaigns and flows that customers answered'),
  credits: z.array(
    z.object({
      month: z.string().describe('as 2026-11'),
      sending_number: z.string().nullable().describe('null where another tool did not say'),
      messages: Count,
      credits: z.number(),
    }),
  ),
});
export type Report = z.infer<typeof Report>;

export const ReportTable = z.enum(['days', 'channels', 'agents', 'campaigns', 'credits']);
export type ReportTable = z.infer<typeof ReportTable>;

/** Of what a report is. */
export const Period = z.object({
  from: optionalParameter(Day).describe('30 days, where it is left out'),
  to: optionalParameter(Day).describe('today, where it is left out; at most 366 days in all'),
});

const shared = { tag: 'Reports', access: 'inbox', scope: 'tickets:read' } as const;

export const reportRoutes = {
  readReport: {
    method: 'GET',
    path: '/api/v1/reports',
    summary: 'How soon customers were answered, and how much was asked, replied and sent',
    ...shared,
    query: Period,
    answers: { 200: Report },
  },
  exportReport: {
    method: 'GET',
    path: '/api/v1/reports.csv',
    summary: 'A table of the report as CSV',
    ...shared,
    content: 'text/csv',
    query: Period.extend({ table: ReportTable.default('days') }),
    answers: { 200: z.string() },
  },
} as const satisfies Record<string, Route>;
