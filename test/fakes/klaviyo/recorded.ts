/** Resources as Klaviyo answers with them, by what its official client 23.0.0 documents of each. */
const links = { self: 'https://a.klaviyo.com/api/' };

const SMS = {
  marketing: {
    ...{ can_receive_sms_marketing: true, consent: 'SUBSCRIBED', method: 'TEXT', method_detail: 'JOIN' },
    consent_timestamp: '2026-02-21T20:07:38+00:00',
    last_updated: '2026-02-21T20:07:38+00:00',
  },
  transactional: {
    ...{ can_receive_sms_transactional: false, consent: 'UNSUBSCRIBED', method: 'API', method_detail: '' },
    consent_timestamp: '2026-01-05T08:00:00.123456',
    last_updated: '2026-01-06T08:00:00.123456',
  },
};

export const PROFILE = {
  type: 'profile',
  id: '01GDDKASAP8TKDDA2GRZDSVP4H',
  attributes: {
    ...{ email: 'Sarah.Mason@Example.com', phone_number: '+15005550006', external_id: '63f64a2b-c6bf' },
    ...{ first_name: 'Sarah', last_name: 'Mason', organization: 'Example Corporation', locale: 'en-US' },
    ...{ title: 'Regional Manager', image: 'https://images.example/ava.jpeg' },
    ...{ created: '2022-11-08T00:00:00+00:00', updated: '2026-10-08T00:00:00+00:00' },
    last_event_date: '2026-10-08T00:00:00+00:00',
    location: {
      ...{ address1: '89 E 42nd St', address2: '1st floor', city: 'New York', country: 'United States' },
      ...{ latitude: '40.7', longitude: '-74.0', region: 'NY', zip: '10017', timezone: 'America/New_York' },
      ip: '127.0.0.1',
    },
    properties: { pseudonym: 'Dr. Octopus', tags: ['vip'] },
    subscriptions: { email: { marketing: { consent: 'SUBSCRIBED' } }, sms: SMS },
  },
  links,
};

export const METRIC = {
  type: 'metric',
  id: 'VVvU7R',
  attributes: {
    ...{ name: 'Sent SMS', created: '2022-11-08T00:00:00+00:00', updated: '2022-11-08T00:00:00+00:00' },
    integration: { object: 'integration', id: '0', key: 'klaviyo', name: 'Klaviyo', category: 'Internal' },
  },
  links,
};

export const EVENT = {
  type: 'event',
  id: '3xgRLUj8kE5',
  attributes: {
    ...{ timestamp: 1_667_865_600, datetime: '2026-11-08T00:00:00+00:00' },
    ...{ event_properties: { Body: 'Is it in stock?' }, uuid: '4f1f0d2e-5eda-11ed-8001-ea1ba1bb7c8f' },
  },
  relationships: {
    metric: { data: { type: 'metric', id: METRIC.id } },
    profile: { data: { type: 'profile', id: PROFILE.id } },
    attributions: { data: [] },
  },
  links,
};

export const CAMPAIGN = {
  type: 'campaign',
  id: '01GDDKASAP8TKDDA2GRZDSVP4C',
  attributes: {
    ...{ name: 'Black Friday', status: 'Sent', archived: false, audiences: { included: [], excluded: [] } },
    ...{ send_options: {}, tracking_options: {}, send_strategy: { method: 'immediate' } },
    ...{ created_at: '2026-11-01T00:00:00+00:00', scheduled_at: '2026-11-02T00:00:00+00:00' },
    ...{ updated_at: '2026-11-02T00:00:00+00:00', send_time: '2026-11-02T00:00:00+00:00' },
  },
  links,
};

export const FLOW = {
  type: 'flow',
  id: 'XVTP5Q',
  attributes: {
    ...{ name: 'Welcome', status: 'live', archived: false, trigger_type: 'Added to List' },
    ...{ created: '2022-11-08T00:00:00+00:00', updated: '2026-10-08T00:00:00+00:00' },
  },
  links,
};
