import type { Policy } from '../domain/bucket.ts';

/** Who is counted: a program by its key, a screen or a visitor by their session, and whoever shows neither by address. */
export type Kind = 'key' | 'session' | 'address';

/** Null: without a limit. */
export type Policies = Record<Kind, Policy | null>;

/** DESIGN, the outside surface: 1,000 a second a key, 2,000 at once. A screen that opens makes some twenty calls. */
export const DEFAULT_POLICIES: Policies = {
  key: { perSecond: 1000, burst: 2000 },
  session: { perSecond: 200, burst: 1000 },
  address: { perSecond: 200, burst: 1000 },
};
