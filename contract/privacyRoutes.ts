import { ById, type Route } from './route.ts';
import { Profile } from './shapes.ts';

/** DATA-4: what a customer may ask for of what is kept about them. */
export const privacyRoutes = {
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
