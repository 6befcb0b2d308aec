import type { ProfileDetails } from './state.ts';

type Properties = ProfileDetails['properties'];

/** Changes of single properties: values added to a list, taken out of one, and names that go. */
export type PropertyPatch = {
  append?: Properties | undefined;
  unappend?: Properties | undefined;
  unset?: string[] | undefined;
};

/** What is said of a customer's details. Null takes away what was known; what is not given stays. */
export type GivenDetails = {
  [Field in 'firstName' | 'lastName' | 'organization' | 'title' | 'locale' | 'image']?:
    | string
    | null
    | undefined;
} & {
  address?: Record<string, string | number | null | undefined> | undefined;
  properties?: Properties | undefined;
  patch?: PropertyPatch | undefined;
};

/** What a customer's properties may come to, in characters of JSON: they are shown whole, and read whole. */
export const LARGEST_PROPERTIES = 32_000;

export function newDetails(workspaceId: string, profileId: string, updatedAt: Date): ProfileDetails {
  const nothing = { firstName: null, lastName: null, organization: null, title: null, locale: null };
  return { workspaceId, profileId, ...nothing, image: null, address: {}, properties: {}, updatedAt };
}

/** What is given, laid over what was known. */
export function laidOver(known: ProfileDetails, given: GivenDetails): ProfileDetails {
  const { address = {}, properties = {}, patch = {}, ...fields } = given;
  const told = Object.fromEntries(Object.entries(fields).filter(([, now]) => now !== undefined));
  return {
    ...known,
    ...told,
    address: over(known.address, address) as ProfileDetails['address'],
    properties: patched(over(known.properties, properties), patch),
  };
}

/** What is null in the upper one goes. */
function over(lower: Properties, upper: Properties): Properties {
  const all = { ...lower, ...upper };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

function patched(
  properties: Properties,
  { append = {}, unappend = {}, unset = [] }: PropertyPatch,
): Properties {
  const next = { ...properties };
  for (const [name, value] of Object.entries(append))
    next[name] = [...without(next[name], value), ...listOf(value)];
  for (const [name, value] of Object.entries(unappend))
    if (next[name] !== undefined) next[name] = without(next[name], value);
  for (const name of unset) delete next[name];
  return next;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function without(known: unknown, gone: unknown): unknown[] {
  const names = new Set(listOf(gone).map(one => JSON.stringify(one)));
  return listOf(known).filter(one => !names.has(JSON.stringify(one)));
}

/** A name as the inbox shows it: of its parts, those that there are. */
export function wholeName({
  firstName,
  lastName,
}: Pick<ProfileDetails, 'firstName' | 'lastName'>): string | null {
  return [firstName, lastName].filter(Boolean).join(' ') || null;
}

/** The parts of a name. Where somebody has changed it since they were told, its first word and the rest. */
export function partsOfName(name: string | null, details: ProfileDetails | null) {
  if (details && wholeName(details) === name)
    return { firstName: details.firstName, lastName: details.lastName };
  const [firstName = null, ...rest] = name?.split(' ') ?? [];
  return { firstName, lastName: rest.join(' ') || null };
}
