import type { Actor, ChangeDraft } from './decision.ts';
import type { ConsentEntry, Profile } from './state.ts';

/** Tells of a change of consent: one, or none where no kind changed. */
export function consentChanges(
  profile: Profile,
  entries: ConsentEntry[],
  actor: Actor,
  ticketId: string | null = null,
): ChangeDraft[] {
  if (entries.length === 0) return [];
  const fields = Object.fromEntries(entries.map(one => [one.kind, { from: one.was, to: one.became }]));
  return [{ type: 'consent.changed', actor, ticketId, profileId: profile.id, fields }];
}
