import { z } from 'zod';
import { Address, holdsText, Text } from '../../../contract/route.ts';
import type { GivenProfile } from '../../domain/saveProfile.ts';
import { parsePhone } from '../../phone.ts';
import { CallError } from '../callError.ts';
import { invalidRequest } from '../invalidRequest.ts';

/** Reads a body by its shape. Throws `invalid_request`, with a pointer into it for each thing that is wrong. */
export function read<T extends z.ZodType>(shape: T, body: unknown): z.output<T> {
  const found = shape.safeParse(body ?? {});
  if (found.success) return found.data;
  throw new CallError('invalid_request', wrongWith(found.error));
}

/** What is wrong, field by field. */
export function wrongWith({ issues }: z.ZodError) {
  const named = issues.map(issue => ({
    ...{ instancePath: `/${issue.path.join('/')}`, keyword: issue.code, message: issue.message },
    params: { ...issue },
  }));
  return invalidRequest(named, 'body');
}

const Word = Text.trim()
  .max(500)
  .transform(text => text || null)
  .nullish();

export const Phone = Text.max(40)
  .transform((text, context) => {
    const phone = parsePhone(text);
    if (!phone) context.addIssue({ code: 'custom', message: 'is not a phone number as +393475550142' });
    return phone ?? z.NEVER;
  })
  .nullish();

export const Properties = z
  .record(z.string().max(200), z.unknown())
  .refine(holdsText, 'has characters that are no text');

const Degrees = z.union([z.string().max(40), z.number()]).nullish();

const Location = z.object({
  ...{ address1: Word, address2: Word, city: Word, country: Word, region: Word, zip: Word },
  ...{ timezone: Word, ip: Word, latitude: Degrees, longitude: Degrees },
});

export const ProfileAttributes = z.object({
  ...{ email: Address.nullish(), phone_number: Phone, external_id: Text.trim().min(1).max(200).nullish() },
  ...{ first_name: Word, last_name: Word, organization: Word, title: Word, locale: Word, image: Word },
  location: Location.nullish(),
  properties: Properties.nullish(),
});
type ProfileAttributes = z.output<typeof ProfileAttributes>;

/** Property names that go: one, or several. */
const Unset = z.union([z.string(), z.array(z.string())]).transform(one => [one].flat());

export const ProfileMeta = z
  .object({
    patch_properties: z
      .object({
        append: Properties.nullish(),
        unappend: Properties.nullish(),
        unset: Unset.nullish(),
      })
      .nullish(),
  })
  .nullish();
type ProfileMeta = z.output<typeof ProfileMeta>;

/** A profile as it is sent: what it is, and how its properties change. */
export const SentProfile = z.object({
  type: z.literal('profile'),
  id: z.uuid('is the id of no profile here').nullish(),
  attributes: ProfileAttributes,
  meta: ProfileMeta,
});

/** What their attributes come to in ours. */
export function profileOf(attributes: ProfileAttributes, meta?: ProfileMeta): GivenProfile {
  const { location, email, phone_number: phone, external_id: external } = attributes;
  const { city, region, country, timezone: timeZone, ...address } = location ?? {};
  const patch = meta?.patch_properties;
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
      properties: attributes.properties ?? undefined,
      patch: patch
        ? {
            append: patch.append ?? undefined,
            unappend: patch.unappend ?? undefined,
            unset: patch.unset ?? undefined,
          }
        : undefined,
    },
  };
}

/** Throws unless somebody is named. */
export function requireName({ names }: GivenProfile, pointer = '/data/attributes'): void {
  if (names.email || names.phone || names.external) return;
  const detail = 'names nobody: it takes an email, a phone_number or an external_id';
  throw new CallError('invalid_request', { detail, errors: [{ pointer, code: 'invalid', detail }] });
}
