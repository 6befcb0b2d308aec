import { z } from 'zod';
import { ById, optionalParameter, type Route } from './route.ts';
import { Profile } from './shapes.ts';

/** DATA-4: what a customer may ask for of what is kept about them. */
export const privacyRoutes = {
  exportProfile: {
    method: 'GET',
    path: '/api/v1/profiles/:id/export',
    summary:
      'Everything that is kept about a customer, pictures among it, for them or for another program: `profile`, and the lists `consent`, `tickets`, `messages`, `notes`, `events` and `orders`',
    tag: 'Privacy',
    access: 'admin',
    scope: 'profiles:read',
    params: ById,
    content: 'application/json',
    answers: { 200: z.record(z.string(), z.unknown()) },
  },
  exportProfileAsPage: {
    method: 'GET',
    path: '/api/v1/profiles/:id/export.html',
    summary: 'The same as one page to read, which needs nothing else',
    tag: 'Privacy',
    access: 'admin',
    scope: 'profiles:read',
    params: ById,
    query: z.object({ language: optionalParameter(z.enum(['en', 'it'])) }),
    content: 'text/html',
    answers: { 200: z.string() },
  },
  eraseProfile: {
    method: 'POST',
    path: '/api/v1/profiles/:id/erase',
    summary:
      'Erase a customer: at once they are nobody and nothing is sent to them; what was said is taken out behind it. It cannot be undone',
    tag: 'Privacy',
    access: 'admin',
    scope: 'profiles:write',
    params: ById,
    answers: { 200: Profile },
  },
} as const satisfies Record<string, Route>;
