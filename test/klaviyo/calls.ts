import { METRICS } from '../../contract/metrics.ts';
import { metricId } from '../../server/http/klaviyo/metricId.ts';
import type { KlaviyoRouteName } from '../../server/http/klaviyo/routes.ts';

type Call = { id?: string; query?: string; body?: unknown };
type Who = { profileId: string; ticketId: string; eventId: string; importId: string };

const profile = (attributes: object, more: object = {}) => ({ type: 'profile', attributes, ...more });

function anEvent(id: string) {
  const metric = { data: { type: 'metric', attributes: { name: 'Viewed Product' } } };
  return { type: 'event', attributes: { properties: {}, metric, profile: { data: profile({}, { id }) } } };
}

const aJob = (type: string, attributes: object) => ({ type, attributes });

function aMessage(id: string) {
  const conversation = { data: { type: 'conversation', id } };
  return { type: 'conversation-message', attributes: { body: 'Hello' }, relationships: { conversation } };
}

/** A call of each route that is let in, of this customer. */
export function callsOf({ profileId, ticketId, eventId, importId }: Who): Record<KlaviyoRouteName, Call> {
  const titled = { data: profile({ title: 'Potter' }, { id: profileId }) };
  const somebody = profile({ email: 'new@example.com' });
  const { profile: whose, ...event } = anEvent(profileId).attributes;
  const events = { data: [{ type: 'event', attributes: event }] };
  const ofOne = { type: 'event-bulk-create', attributes: { profile: whose, events } };
  return {
    listProfiles: {},
    readProfile: { id: profileId },
    createProfile: { body: { data: profile({ email: 'new@example.com' }) } },
    updateProfile: { id: profileId, body: titled },
    upsertProfile: { body: titled },
    importProfiles: {
      body: { data: aJob('profile-bulk-import-job', { profiles: { data: [titled.data] } }) },
    },
    listImports: {},
    readImport: { id: importId },
    listImportErrors: { id: importId },
    listListsOfImport: { id: importId },
    nameListsOfImport: { id: importId },
    listProfilesOfImport: { id: importId },
    nameProfilesOfImport: { id: importId },
    subscribeProfiles: {
      body: { data: aJob('profile-subscription-bulk-create-job', { profiles: { data: [somebody] } }) },
    },
    unsubscribeProfiles: {
      body: { data: aJob('profile-subscription-bulk-delete-job', { profiles: { data: [somebody] } }) },
    },
    createEvents: {
      body: { data: aJob('event-bulk-create-job', { 'events-bulk-create': { data: [ofOne] } }) },
    },
    createEvent: { body: { data: anEvent(profileId) } },
    listEvents: {},
    readEvent: { id: eventId },
    listMetrics: {},
    readMetric: { id: metricId(METRICS.sent) },
    listCampaigns: { query: "?filter=equals(messages.channel,'sms')" },
    readCampaign: { id: 'sale' },
    listFlows: {},
    readFlow: { id: 'cart' },
    readConversation: { id: profileId },
    listConversations: { id: profileId },
    sendMessage: { body: { data: aMessage(ticketId) } },
  };
}
