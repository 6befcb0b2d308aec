import { z } from 'zod';
import { Address } from '../../contract/route.ts';
import type { GivenProfile } from '../domain/saveProfile.ts';
import type { Identifier } from '../domain/state.ts';
import { parsePhone } from '../phone.ts';
import type { PulledLine, Unread } from './lines.ts';
import { consentsOf, Subscriptions } from './readConsent.ts';
import { Id, idOf, Moment, Properties, Words, word } from './readings.ts';

const Name = word(500);
const Email = Words.transform(text => Address.safeParse(text).data);
const Phone = Words.transform(text => parsePhone(text) ?? undefined);

const Degrees = z
  .union([z.string().max(40), z.number()])
  .optional()
  .catch(undefined);
const Location = z.object({
  ...{ address1: Name, address2: Name, zip: Name, ip: Name, latitude: Degrees, longitude: Degrees },
  ...{ city: Name, region: Name, country: Name, timezone: Name },
});

const Attributes = z.object({
  ...{ email: Email, phone_number: Phone, external_id: word(200) },
  ...{ first_name: Name, last_name: Name, organization: Name, title: Name, locale: Name, image: Name },
  ...{ location: Location.nullish().catch(null), properties: Properties },
  ...{ subscriptions: Subscriptions.nullish().catch(null), created: Moment, updated: Moment },
});
type Attributes = z.output<typeof Attributes>;

const Profile = z.object({ id: Id, attributes: Attributes });

/** DATA-1: a profile of Klaviyo's, with what is known there of consent to texts. */
export function readProfile(resource: unknown): PulledLine | Unread {
  const found = Profile.safeParse(resource);
  if (!found.success) return { id: idOf(resource), reason: 'unreadable' };
  const { id, attributes } = found.data;
  const profile = profileOf(attributes);
  if (namesIn(profile).length === 0) return { id, reason: 'names_nobody' };
  return { kind: 'profile', id, profile, consents: consentsOf(attributes) };
}

/** By what the customer may be known, the surest first. */
export function namesIn({ names }: GivenProfile): Pick<Identifier, 'kind' | 'value'>[] {
  return (['external', 'phone', 'email'] as const).flatMap(kind => {
    const value = names[kind];
    return value ? [{ kind, value }] : [];
  });
}

/** The names of a profile that stands beside its events. Undefined where it cannot be read. */
export function includedProfile(resource: unknown): { id: string; profile: GivenProfile } | undefined {
  const { data } = Profile.safeParse(resource);
  return data && { id: data.id, profile: profileOf(data.attributes) };
}

/** What is not known there is not told: it takes nothing away. */
function profileOf(attributes: Attributes): GivenProfile {
  const { location, email, phone_number: phone, external_id: external, properties } = attributes;
  const { city, region, country, timezone: timeZone, ...address } = location ?? {};
  return {
    names: { email, phone, external },
    place: { city, region, country, timeZone },
    details: {
      firstName: attributes.first_name,
      lastName: attributes.last_name,
      organization: attributes.organization,
      title: attributes.title,
      locale: attributes.locale,
      image: attributes.image,
      address: location ? address : undefined,
      properties: properties && Object.keys(properties).length > 0 ? properties : undefined,
    },
  };
}
