import type { Scope } from '../../../contract/vocabulary.ts';
import type { Pace } from './paces.ts';

/** A route of Klaviyo's API that is answered here: its path there, and what a key of ours needs for it. */
export type KlaviyoRoute = {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  scope: Scope;
  pace: Pace;
};

/**
 * DATA-1: what of Klaviyo's API is answered, under `/klaviyo/api`. Its shapes are theirs, so that it stands beside the
 * contract and not in it (decision 39). The paces are those that Klaviyo documents for each.
 */
export const KLAVIYO_ROUTES = {
  listProfiles: { method: 'GET', path: '/profiles', scope: 'profiles:read', pace: 'L' },
  readProfile: { method: 'GET', path: '/profiles/:id', scope: 'profiles:read', pace: 'L' },
  createProfile: { method: 'POST', path: '/profiles', scope: 'profiles:write', pace: 'L' },
  updateProfile: { method: 'PATCH', path: '/profiles/:id', scope: 'profiles:write', pace: 'L' },
  upsertProfile: { method: 'POST', path: '/profile-import', scope: 'profiles:write', pace: 'L' },
} as const satisfies Record<string, KlaviyoRoute>;
export type KlaviyoRouteName = keyof typeof KLAVIYO_ROUTES;
