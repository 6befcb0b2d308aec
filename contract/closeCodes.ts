/** Close codes of the realtime feed, beyond RFC 6455's own. */
export const CLOSE = { notSignedIn: 4401, forbiddenRole: 4403, signedOut: 4410 } as const;
