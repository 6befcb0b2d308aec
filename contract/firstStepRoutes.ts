import { z } from 'zod';
import type { Route } from './route.ts';

/** How far a new workspace has come, told from what is there. */
export const FirstSteps = z.object({
  number_connected: z.boolean().describe('whether a number of a real provider is in use'),
  chat_on_site: z
    .boolean()
    .describe('whether a visitor has written from a page that is none of Parley’s own'),
  message_received: z.boolean().describe('whether a ticket has ever been opened'),
  quick_reply_written: z.boolean().describe('whether there is a quick reply'),
});
export type FirstSteps = z.infer<typeof FirstSteps>;

export const firstStepRoutes = {
  readFirstSteps: {
    method: 'GET',
    path: '/api/v1/first_steps',
    summary: 'What is done of what a new inbox needs',
    tag: 'Workspace',
    access: 'inbox',
    scope: 'settings:read',
    answers: { 200: FirstSteps },
  },
} as const satisfies Record<string, Route>;
