import type { RouteName, routes } from './routes.ts';

type Routes = typeof routes;

/** As in `client.ts`: method and path of what is called before one is in, which comes with those pages. */
export const DOOR_CALLS = {
  readInvitation: ['POST', '/api/v1/invitations/read'],
  acceptInvitation: ['POST', '/api/v1/invitations/accept'],
  askPasswordReset: ['POST', '/api/v1/password_resets'],
  resetPassword: ['POST', '/api/v1/password_resets/use'],
  confirmEmail: ['POST', '/api/v1/email_changes/use'],
  listSignInProviders: ['GET', '/api/v1/sign_in_providers'],
} as const satisfies { [Name in RouteName]?: readonly [Routes[Name]['method'], Routes[Name]['path']] };
