import { z } from 'zod';
import { line } from '../../../contract/line.ts';
import { GivenTime, Text } from '../../../contract/route.ts';
import { identityIn } from '../../actions/saveProfile.ts';
import { LARGEST_PROPERTIES } from '../../domain/profileDetails.ts';
import type { GivenEvent } from '../../domain/recordEvent.ts';
import type { GivenProfile } from '../../domain/saveProfile.ts';
import { Properties, profileOf, SentProfile } from './given.ts';

const ofMetric = z.object({
  data: z.object({ type: z.literal('metric'), attributes: z.object({ name: line(200) }) }),
});

/** What is said of an event beside whose it is. */
export const EventAttributes = z.object({
  properties: Properties.refine(
    given => JSON.stringify(given).length <= LARGEST_PROPERTIES,
    'is more than 32,000 characters of JSON',
  ),
  time: GivenTime.nullish(),
  value: z.number().nullish(),
  value_currency: Text.max(10).nullish(),
  unique_id: Text.min(1).max(200).nullish(),
  metric: ofMetric,
});
type EventAttributes = z.output<typeof EventAttributes>;

/** Whose it is: somebody known by their id or names, or else a profile to be made. */
export const EventProfile = z
  .object({ data: SentProfile })
  .refine(({ data: { id, attributes } }) => id || namesIn(profileOf(attributes)).length > 0, {
    message: 'names nobody: it takes an id, or an email, a phone_number or an external_id',
    path: ['data'],
  });

function namesIn({ names }: GivenProfile) {
  return identityIn(names);
}

/** What it comes to in ours. Without a time of its own it is of `now`. */
export function eventOf(
  attributes: EventAttributes,
  { data }: z.output<typeof EventProfile>,
  now: Date,
): GivenEvent {
  const known = profileOf(data.attributes, data.meta);
  const at = attributes.time ? new Date(attributes.time) : null;
  const uniqueId = attributes.unique_id ?? secondOf(at ?? now);
  return {
    ...{ at, uniqueId, source: 'api', metric: attributes.metric.data.attributes.name },
    customer: data.id ? { id: data.id } : { names: namesIn(known) },
    ...(isTold(known) && { known }),
    properties: { ...attributes.properties, ...amountOf(attributes), $event_id: uniqueId },
  };
}

function isTold({ place = {}, details = {} }: GivenProfile): boolean {
  return [...Object.values(place), ...Object.values(details)].some(one => one !== undefined);
}

/** Without an id of its own an event counts once a second, by profile and metric, as at Klaviyo. */
function secondOf(at: Date): string {
  return String(Math.floor(at.getTime() / 1000));
}

function amountOf({ value, value_currency }: EventAttributes) {
  return {
    ...(typeof value === 'number' && { $value: value }),
    ...(value_currency && { $value_currency: value_currency }),
  };
}
