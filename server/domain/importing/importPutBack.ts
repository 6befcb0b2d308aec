import { newDetails } from '../profileDetails.ts';
import type { ProfileDetails } from '../state.ts';
import type { ImportEffect } from './state.ts';

type Values = Record<string, unknown>;
type Back = { values: Values; kept: boolean };

/** Where a thing is as it was made it becomes what it was; where it has been changed since, it stays, and `kept` says so. */
function back(was: Values, made: Values, now: Values): Back {
  const values = { ...now };
  let kept = false;
  for (const name of new Set([...Object.keys(was), ...Object.keys(made)])) {
    if (isSame(was[name], made[name])) continue;
    if (!isSame(now[name], made[name])) kept = true;
    else if (was[name] === undefined) delete values[name];
    else values[name] = was[name];
  }
  return { values, kept };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

const WORDS = ['firstName', 'lastName', 'organization', 'title', 'locale', 'image'] as const;

/** What other tools know of a customer as it was before a line of a file; `next` is null where nothing is put back. */
export function detailsPutBack(
  effect: ImportEffect['details'],
  details: ProfileDetails | null,
): { next: ProfileDetails | null; kept: boolean } {
  const made = effect?.now;
  if (!made) return { next: null, kept: false };
  if (!details) return { next: null, kept: true };
  const was = effect?.was ?? newDetails(made.workspaceId, made.profileId, details.updatedAt);
  const words = back(wordsOf(was), wordsOf(made), wordsOf(details));
  const address = back(was.address, made.address, details.address);
  const properties = back(was.properties, made.properties, details.properties);
  const next = {
    ...{ ...details, ...words.values },
    ...{ address: address.values as ProfileDetails['address'], properties: properties.values },
  };
  const kept = words.kept || address.kept || properties.kept;
  return { next: isSame(next, details) ? null : next, kept };
}

function wordsOf(details: ProfileDetails): Values {
  return Object.fromEntries(WORDS.map(name => [name, details[name]]));
}
