import type { Accepted, Actor } from './decision.ts';

/** Who changed what of a provider or a key, by the names of what was changed: never what they hold, which may be a secret. */
export function providerChange(about: string, names: string[], actor: Actor): Accepted {
  const nothing = { from: null, to: null };
  const fields = Object.fromEntries(names.map(name => [`${about}/${name}`, nothing]));
  return { changes: [{ type: 'settings.updated', actor, profileId: null, fields }] };
}
