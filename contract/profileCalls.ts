import type { RouteName, routes } from './routes.ts';

type Routes = typeof routes;

/** As in `client.ts`: method and path of what nothing but a customer's own page calls, which comes with it. */
export const PROFILE_CALLS = {
  addIdentifier: ['POST', '/api/v1/profiles/:id/identifiers'],
  changeIdentifier: ['PATCH', '/api/v1/profiles/:id/identifiers/:identifier_id'],
  removeIdentifier: ['DELETE', '/api/v1/profiles/:id/identifiers/:identifier_id'],
  joinProfiles: ['POST', '/api/v1/profiles/:id/join'],
  editProfile: ['PATCH', '/api/v1/profiles/:id'],
  eraseProfile: ['POST', '/api/v1/profiles/:id/erase'],
} as const satisfies { [Name in RouteName]?: readonly [Routes[Name]['method'], Routes[Name]['path']] };
