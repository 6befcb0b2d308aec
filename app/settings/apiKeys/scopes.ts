import type { Scope } from '../../../contract/vocabulary.ts';

/** In the order in which they are offered. */
export const SCOPES = [
  'tickets:read',
  'tickets:write',
  'profiles:read',
  'profiles:write',
  'settings:read',
  'settings:write',
  'webhooks:read',
  'webhooks:write',
  'keys:write',
] as const satisfies readonly Scope[];

/** Days for which a new key can be good; 0 for as long as nobody revokes it. */
export const LIVES = [30, 90, 365, 0] as const;

const DAY_MS = 24 * 3600 * 1000;

export function expiryIn(days: number, now: number): string | null {
  return days === 0 ? null : new Date(now + days * DAY_MS).toISOString();
}

/** Whether whoever looks should make another soon: it expires within a week, or has. */
export function isEnding(expiresAt: string | null, now: number): boolean {
  return expiresAt !== null && Date.parse(expiresAt) - now < 7 * DAY_MS;
}
