import { type Accepted, type Actor, NOTHING } from './decision.ts';

/** For how many months each is kept; null for good (DATA-4). */
export type Retention = {
  textsMonths: number | null;
  chatsMonths: number | null;
  activityMonths: number | null;
};

export const FOR_GOOD: Retention = { textsMonths: null, chatsMonths: null, activityMonths: null };

/** What of it has become different, told under its names in the API, for screens and the audit log. */
export function changeRetention(was: Retention, is: Retention, actor: Actor): Accepted {
  const changed = NAMES.filter(([name]) => was[name] !== is[name]);
  if (changed.length === 0) return NOTHING;
  const fields = Object.fromEntries(
    changed.map(([name, field]) => [field, { from: was[name], to: is[name] }] as const),
  );
  return { changes: [{ type: 'settings.updated', actor, profileId: null, fields }] };
}

const NAMES = [
  ['textsMonths', 'retention/texts_months'],
  ['chatsMonths', 'retention/chats_months'],
  ['activityMonths', 'retention/activity_months'],
] as const satisfies [keyof Retention, string][];

/** What is older has been kept long enough. A month ends on its last day: 31 May less three months is 28 February. */
export function keptSince(now: Date, months: number): Date {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - months);
  // February has no 31st: such a day runs over into March.
  if (since.getUTCDate() !== now.getUTCDate()) since.setUTCDate(0);
  return since;
}
