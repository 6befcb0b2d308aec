import { z } from 'zod';
import { LARGEST_PROPERTIES } from '../domain/profileDetails.ts';
import type { GivenProfile } from '../domain/saveProfile.ts';
import type { ConsentTold } from '../domain/tellConsent.ts';
import type { KlaviyoPage } from './klaviyo.ts';
import { type PulledLine, pageOf, type ReadPage, type Unread } from './lines.ts';
import { Id, idOf, Moment, Properties } from './readings.ts';
import { metricName, readMetric } from './readMetric.ts';
import { includedProfile, namesIn } from './readProfile.ts';

const To = z.object({ data: z.object({ id: Id }) });

const Event = z.object({
  id: Id,
  attributes: z.object({ datetime: Moment, timestamp: Moment, event_properties: Properties }),
  relationships: z.object({ metric: To, profile: To }),
});
type Event = z.output<typeof Event>;

/** Names by ids: of metrics, and of the customers whose events these are. */
type Known = { metrics: Record<string, string>; profiles: Map<string, GivenProfile> };

/** PROF-2: events of Klaviyo's, under the names of their metrics there. `metrics` are those that are known already. */
export function readEvents({ data, included }: KlaviyoPage, metrics: Record<string, string>): ReadPage {
  const profiles = included.flatMap(one => (isOf(one, 'profile') ? (includedProfile(one) ?? []) : []));
  const named = included.flatMap(one => (isOf(one, 'metric') ? (readMetric(one) ?? []) : []));
  const known: Known = {
    metrics: { ...metrics, ...Object.fromEntries(named.map(({ id, name }) => [id, name])) },
    profiles: new Map(profiles.map(({ id, profile }) => [id, profile])),
  };
  return pageOf(data.map(resource => readEvent(resource, known)));
}

function isOf(resource: unknown, type: string): boolean {
  return z.object({ type: z.literal(type) }).safeParse(resource).success;
}

function readEvent(resource: unknown, known: Known): PulledLine | Unread {
  const found = Event.safeParse(resource);
  const at = found.data && (found.data.attributes.datetime ?? found.data.attributes.timestamp);
  if (!found.success || !at) return { id: idOf(resource), reason: 'unreadable' };
  return lineOf(found.data, at, known);
}

function lineOf({ id, attributes, relationships }: Event, at: Date, known: Known): PulledLine | Unread {
  const metric = metricName(known.metrics[relationships.metric.data.id]);
  const whose = known.profiles.get(relationships.profile.data.id);
  const names = whose ? namesIn(whose) : [];
  const properties = attributes.event_properties ?? {};
  if (!metric) return { id, reason: 'metric_unknown' };
  if (names.length === 0) return { id, reason: 'names_nobody' };
  if (JSON.stringify(properties).length > LARGEST_PROPERTIES) return { id, reason: 'properties_too_large' };
  const event = { metric, properties, source: 'klaviyo', uniqueId: id, customer: { names }, at };
  return { kind: 'event', id, event, consents: revocationIn(metric, whose, at) };
}

/** What Klaviyo calls it when a customer no longer wants texts (its help, article 360035345572). */
const UNSUBSCRIBED: readonly string[] = ['Unsubscribed from SMS Marketing', 'Unsubscribed from SMS'];

/** A no counts from when it was said, whether or not the profile is told of as changed by it. */
function revocationIn(metric: string, whose: GivenProfile | undefined, at: Date): ConsentTold[] {
  const phone = whose?.names.phone;
  if (!phone || !UNSUBSCRIBED.includes(metric)) return [];
  return [
    {
      customer: { names: [{ kind: 'phone', value: phone }] },
      given: { sms_marketing: 'unsubscribed' },
      ...{ at, source: 'import', evidence: `Klaviyo, ${metric}` },
    },
  ];
}
