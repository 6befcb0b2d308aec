/**
 * Close codes of the realtime feed, beyond RFC 6455's own. `otherWorkspace`: the session has gone to another one;
 * `noWorkspace`: whoever watched is a member of none any more.
 */
export const CLOSE = {
  notSignedIn: 4401,
  forbiddenRole: 4403,
  noWorkspace: 4404,
  otherWorkspace: 4409,
  signedOut: 4410,
} as const;
