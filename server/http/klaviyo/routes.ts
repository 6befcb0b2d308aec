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
  importProfiles: {
    ...{ method: 'POST', path: '/profile-bulk-import-jobs' },
    ...{ scope: 'profiles:write', pace: 'M' },
  },
  listImports: {
    ...{ method: 'GET', path: '/profile-bulk-import-jobs' },
    ...{ scope: 'profiles:read', pace: 'M' },
  },
  readImport: {
    ...{ method: 'GET', path: '/profile-bulk-import-jobs/:id' },
    ...{ scope: 'profiles:read', pace: 'M' },
  },
  listImportErrors: {
    ...{ method: 'GET', path: '/profile-bulk-import-jobs/:id/import-errors' },
    ...{ scope: 'profiles:read', pace: 'M' },
  },
  listListsOfImport: {
    ...{ method: 'GET', path: '/profile-bulk-import-jobs/:id/lists' },
    ...{ scope: 'profiles:read', pace: 'M' },
  },
  nameListsOfImport: {
    ...{ method: 'GET', path: '/profile-bulk-import-jobs/:id/relationships/lists' },
    ...{ scope: 'profiles:read', pace: 'M' },
  },
  listProfilesOfImport: {
    ...{ method: 'GET', path: '/profile-bulk-import-jobs/:id/profiles' },
    ...{ scope: 'profiles:read', pace: 'M' },
  },
  nameProfilesOfImport: {
    ...{ method: 'GET', path: '/profile-bulk-import-jobs/:id/relationships/profiles' },
    ...{ scope: 'profiles:read', pace: 'M' },
  },
  subscribeProfiles: {
    ...{ method: 'POST', path: '/profile-subscription-bulk-create-jobs' },
    ...{ scope: 'profiles:write', pace: 'L' },
  },
  unsubscribeProfiles: {
    ...{ method: 'POST', path: '/profile-subscription-bulk-delete-jobs' },
    ...{ scope: 'profiles:write', pace: 'L' },
  },
  createEvents: { method: 'POST', path: '/event-bulk-create-jobs', scope: 'profiles:write', pace: 'M' },
  createEvent: { method: 'POST', path: '/events', scope: 'profiles:write', pace: 'XL' },
  listEvents: { method: 'GET', path: '/events', scope: 'profiles:read', pace: 'XL' },
  readEvent: { method: 'GET', path: '/events/:id', scope: 'profiles:read', pace: 'M' },
  listMetrics: { method: 'GET', path: '/metrics', scope: 'profiles:read', pace: 'M' },
  readMetric: { method: 'GET', path: '/metrics/:id', scope: 'profiles:read', pace: 'M' },
  listCampaigns: { method: 'GET', path: '/campaigns', scope: 'tickets:read', pace: 'M' },
  readCampaign: { method: 'GET', path: '/campaigns/:id', scope: 'tickets:read', pace: 'M' },
  listFlows: { method: 'GET', path: '/flows', scope: 'tickets:read', pace: 'S' },
  readFlow: { method: 'GET', path: '/flows/:id', scope: 'tickets:read', pace: 'S' },
  readConversation: {
    ...{ method: 'GET', path: '/profiles/:id/conversation' },
    ...{ scope: 'tickets:read', pace: 'S' },
  },
  listConversations: {
    ...{ method: 'GET', path: '/profiles/:id/conversations' },
    ...{ scope: 'tickets:read', pace: 'S' },
  },
  sendMessage: { method: 'POST', path: '/conversation-messages', scope: 'tickets:write', pace: 'S' },
} as const satisfies Record<string, KlaviyoRoute>;
export type KlaviyoRouteName = keyof typeof KLAVIYO_ROUTES;
