import { z } from 'zod';
import { CustomerNamed } from './customerNamed.ts';
import { line } from './line.ts';
import { ById, GivenTime, holdsText, optionalParameter, Paging, page, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';

/** What a profile did, or what happened to it, under a metric (PROF-2). */
export const Activity = z.object({
  id: Id,
  metric: z.string().describe('its name, as Clicked SMS'),
  at: Time,
  details: z
    .record(z.string(), z.unknown())
    .describe('what there is to know of it. Of the metrics that Parley records, see contract/metrics.ts'),
  message_id: Id.nullable().describe('the message that it is, or is about'),
  order_id: Id.nullable().describe('the order that it is'),
  source: z.string().describe('who says so: `parley`, `api`, or the tool that it came in by'),
});
export type Activity = z.infer<typeof Activity>;

export const MetricCount = z.object({ metric: z.string(), count: z.number().int(), last_at: Time });
export type MetricCount = z.infer<typeof MetricCount>;

/** In JSON, so that a history of thousands stays quick to read. */
const LARGEST_PROPERTIES = 8_000;

const Properties = z
  .record(z.string().max(200), z.unknown())
  .refine(
    given => JSON.stringify(given).length <= LARGEST_PROPERTIES,
    'is more than 8,000 characters of JSON',
  )
  .refine(holdsText, 'has characters that are no text');

export const NewEvent = z
  .object({
    metric: line(200).describe('as Viewed Product'),
    profile: CustomerNamed,
    at: GivenTime.optional().describe('now, where it is not given'),
    properties: Properties.default({}),
    unique_id: Text.min(1)
      .max(200)
      .optional()
      .describe('the same one again, of this profile and metric, counts once'),
  })
  .strict();
export type NewEvent = z.infer<typeof NewEvent>;

export const activityRoutes = {
  listActivity: {
    method: 'GET',
    path: '/api/v1/profiles/:id/activity',
    summary: 'What a profile did and what happened to it, the newest first; of one metric, or all',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:read',
    params: ById,
    query: z.object({ metric: optionalParameter(Text.max(200)).describe("a metric's name"), ...Paging }),
    answers: { 200: page(Activity) },
  },
  listMetrics: {
    method: 'GET',
    path: '/api/v1/profiles/:id/metrics',
    summary: 'The metrics that stand in the activity of a profile, by name, with how often and when last',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:read',
    params: ById,
    query: z.object(Paging),
    answers: { 200: page(MetricCount) },
  },
  recordEvent: {
    method: 'POST',
    path: '/api/v1/events',
    summary:
      'Record what a customer did. Whoever is not known becomes a profile; a `unique_id` repeated counts once, with 200',
    tag: 'Profiles',
    access: 'settings',
    scope: 'profiles:write',
    body: NewEvent,
    answers: { 201: Activity, 200: Activity },
  },
} as const satisfies Record<string, Route>;
