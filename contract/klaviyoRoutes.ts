import { z } from 'zod';
import { type Route, Text } from './route.ts';
import { Time } from './shapes.ts';

/** What is pulled from a Klaviyo account, in this order, round after round. */
export const KlaviyoStep = z.enum(['profiles', 'metrics', 'campaigns', 'flows', 'events']);
export type KlaviyoStep = z.infer<typeof KlaviyoStep>;

/** `key` and `scope` wait for somebody; what cannot be reached, or answers as nobody expects, is asked again by itself. */
export const KlaviyoTrouble = z.enum(['key', 'scope', 'unreachable', 'unexpected']);
export type KlaviyoTrouble = z.infer<typeof KlaviyoTrouble>;

export const KlaviyoCounts = z.object({
  profiles: z.number().int(),
  consents: z.number().int().describe('states of consent that were told, one for each kind'),
  metrics: z.number().int(),
  campaigns: z.number().int(),
  flows: z.number().int(),
  events: z.number().int(),
});
export type KlaviyoCounts = z.infer<typeof KlaviyoCounts>;

/** What could not be taken in: its id at Klaviyo, and why. */
export const KlaviyoLeftOut = z.object({ step: KlaviyoStep, id: z.string(), reason: z.string() });
export type KlaviyoLeftOut = z.infer<typeof KlaviyoLeftOut>;

export const KlaviyoSource = z.object({
  state: z
    .enum(['off', 'pulling', 'waiting', 'stopped', 'trouble'])
    .describe('waiting: for the next round; off: no key has been given'),
  connected_at: Time.nullable(),
  step: KlaviyoStep.nullable().describe('what is being pulled, or where it stopped'),
  is_first: z.boolean().describe('whether everything is pulled, and not only what is new'),
  counts: KlaviyoCounts,
  left_out: z.number().int(),
  left_out_last: z.array(KlaviyoLeftOut).describe('the last 20'),
  round_ended_at: Time.nullable().describe('when all that Klaviyo had was here last'),
  next_at: Time.nullable(),
  trouble: z
    .object({
      code: KlaviyoTrouble,
      scope: z.string().nullable().describe('that the key lacks, as events:read'),
    })
    .nullable(),
});
export type KlaviyoSource = z.infer<typeof KlaviyoSource>;

export const klaviyoRoutes = {
  readKlaviyo: {
    method: 'GET',
    path: '/api/v1/klaviyo',
    summary: 'The Klaviyo account that customers, consent and events are pulled from, and how far that is',
    tag: 'Integrations',
    access: 'settings',
    scope: 'settings:read',
    answers: { 200: KlaviyoSource },
  },
  connectKlaviyo: {
    method: 'PUT',
    path: '/api/v1/klaviyo',
    summary: 'Pull from a Klaviyo account by a private key: kept once Klaviyo accepts it. It begins at once',
    tag: 'Integrations',
    access: 'admin',
    scope: 'settings:write',
    body: z
      .object({
        key: Text.trim()
          .regex(/^\S{1,200}$/, 'must be 1 to 200 characters, and no spaces')
          .describe(
            'a private key with profiles:read, metrics:read, campaigns:read, flows:read and events:read',
          ),
      })
      .strict(),
    answers: { 200: KlaviyoSource },
  },
  disconnectKlaviyo: {
    method: 'DELETE',
    path: '/api/v1/klaviyo',
    summary: 'Forget the key, and pull no more. What has come in stays',
    tag: 'Integrations',
    access: 'admin',
    scope: 'settings:write',
    answers: { 200: KlaviyoSource },
  },
  stopKlaviyo: {
    method: 'POST',
    path: '/api/v1/klaviyo/stop',
    summary: 'Stop pulling, at the next page',
    tag: 'Integrations',
    access: 'admin',
    scope: 'settings:write',
    answers: { 200: KlaviyoSource },
  },
  resumeKlaviyo: {
    method: 'POST',
    path: '/api/v1/klaviyo/resume',
    summary: 'Go on where it stopped, or try again what was in trouble, now',
    tag: 'Integrations',
    access: 'admin',
    scope: 'settings:write',
    answers: { 200: KlaviyoSource },
  },
} as const satisfies Record<string, Route>;
