import type { Actor, Decision } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { type GivenProfile, upsertProfile } from '../saveProfile.ts';
import type { Identifier, Profile } from '../state.ts';
import { spelledZone } from '../timeZone.ts';

type Kind = Identifier['kind'];

/**
 * DATA-1: what another tool knows of a customer, where it is asked and does not tell: that fills in what is missing here
 * and takes nothing away. A name, address or place that somebody has put right in the inbox stays, and two customers are
 * not joined by it (PROF-5).
 */
export function fillProfile(facts: Facts, given: GivenProfile, actor: Actor): Decision {
  const known = facts.profile ?? facts.identified.profile;
  const names = freeNames(facts, known, given.names);
  const place = zoned(known ? missingPlace(known, given.place ?? {}) : (given.place ?? {}));
  const details = known?.name
    ? { ...given.details, firstName: undefined, lastName: undefined }
    : given.details;
  return upsertProfile(facts, { names, place, ...(details && { details }) }, actor);
}

function freeNames(facts: Facts, known: Profile | null, names: GivenProfile['names']): GivenProfile['names'] {
  const given = Object.entries(names) as [Kind, string | null | undefined][];
  const isTaken = (kind: Kind, value: string) =>
    facts.identified.taken.some(one => one.kind === kind && one.value === value);
  const hasOne = (kind: Kind) =>
    known && facts.names.some(one => one.kind === kind && one.profileId === known.id);
  return Object.fromEntries(given.filter(([kind, value]) => value && !isTaken(kind, value) && !hasOne(kind)));
}

type Place = NonNullable<GivenProfile['place']>;

function missingPlace(known: Profile, place: Place): Place {
  const given = Object.entries(place) as [keyof Place, string | null | undefined][];
  return Object.fromEntries(given.filter(([field]) => known[field] === null));
}

/** A time zone that nobody knows is none. */
function zoned({ timeZone, ...place }: Place): Place {
  return timeZone && spelledZone(timeZone) ? { ...place, timeZone } : place;
}
