import { partsOfName } from '../../domain/profileDetails.ts';
import type { KnownProfileRow } from '../../store/read/klaviyo/profiles.ts';
import { type Resource, resource } from './document.ts';
import { chosen, listed } from './queries.ts';

/** A profile in Klaviyo's shape, with what the query asks for beside it. */
export function presentProfile(
  publicUrl: string,
  row: KnownProfileRow,
  query: Record<string, string>,
): Resource {
  const more = listed(query, 'additional-fields[profile]', ['subscriptions', 'predictive_analytics']);
  const attributes = {
    ...attributesOf(row),
    ...(more.includes('subscriptions') && { subscriptions: subscriptionsOf(row) }),
    // Nothing is predicted here.
    ...(more.includes('predictive_analytics') && { predictive_analytics: null }),
  };
  const ticket = row.smsTicketId && { type: 'conversation', id: row.smsTicketId };
  return resource(publicUrl, 'profiles', {
    ...{ type: 'profile', id: row.id },
    attributes: chosen(query, 'profile', attributes),
    relationships: {
      conversation: { data: ticket },
      conversations: { data: ticket ? [ticket] : [] },
    },
  });
}

function attributesOf(row: KnownProfileRow) {
  const { details } = row;
  const { firstName, lastName } = partsOfName(row.name, details);
  return {
    // What somebody typed in a chat is nobody's word but theirs.
    email: row.emailVerified ? row.email : null,
    phone_number: row.phone,
    external_id: row.externalId,
    first_name: firstName,
    last_name: lastName,
    organization: details?.organization ?? null,
    locale: details?.locale ?? null,
    title: details?.title ?? null,
    image: details?.image ?? null,
    created: row.createdAt.toISOString(),
    updated: row.updatedAt.toISOString(),
    last_event_date: row.lastEventAt?.toISOString() ?? null,
    location: locationOf(row),
    properties: details?.properties ?? {},
  };
}

const NOWHERE = { address1: null, address2: null, zip: null, latitude: null, longitude: null, ip: null };

function locationOf({ city, region, country, timeZone, details }: KnownProfileRow) {
  return { ...NOWHERE, ...details?.address, city, region, country, timezone: timeZone };
}

const CONSENT = {
  never_subscribed: 'NEVER_SUBSCRIBED',
  subscribed: 'SUBSCRIBED',
  unsubscribed: 'UNSUBSCRIBED',
} as const;

/** Only texts are agreed to here. */
function subscriptionsOf({ smsMarketing, smsTransactional, consentChangedAt, blockedAt }: KnownProfileRow) {
  const changed = consentChangedAt?.toISOString() ?? null;
  const of = (state: typeof smsMarketing) => {
    const at = state === 'never_subscribed' ? null : changed;
    return { consent: CONSENT[state], consent_timestamp: at, last_updated: at };
  };
  const may = (state: typeof smsMarketing) => state === 'subscribed' && blockedAt === null;
  return {
    sms: {
      marketing: { can_receive_sms_marketing: may(smsMarketing), ...of(smsMarketing) },
      transactional: { can_receive_sms_transactional: may(smsTransactional), ...of(smsTransactional) },
    },
  };
}
