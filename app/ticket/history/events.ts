import type { HistoryEntry } from '../../../contract/shapes.ts';
import type { Channel } from '../../../contract/vocabulary.ts';

/** What a line of the history says was done. */
export type Deed =
  | { does: 'begun' | 'email' | 'closed' | 'ended' | 'reopened' | 'woke' }
  | { does: 'blocked' | 'unblocked' | 'optedOut' | 'optedIn' }
  | { does: 'snoozed'; until: string }
  | { does: 'inTurn' | 'returned'; to: string; toName: string | null }
  | { does: 'assigned'; to: string; toName: string | null }
  | { does: 'unassigned'; from: string; fromName: string | null }
  | { does: 'joined'; number: number | null }
  | { does: 'tagged' | 'untagged'; tags: readonly string[] };

/** One line: who did what, and when. */
export type HistoryEvent = Deed & { key: string; at: number; actor: HistoryEntry['actor'] };

/** What was done between two things that were said, one line each, and under which day that stands. */
export type HistoryLines = { events: readonly HistoryEvent[]; day: string };

type Fields = HistoryEntry['fields'];
type Change = { from: unknown; to: unknown };
type About = { entry: HistoryEntry; channel: Channel };

/** By what has changed, what that is called. Whatever is not here is seen in the thread itself. */
const TOLD: Record<string, (change: Change, about: About) => Deed[]> = {
  blocked: ({ to }) => [{ does: to === true ? 'blocked' : 'unblocked' }],
  typed_email: () => [{ does: 'email' }],
  profile_id: (_, { entry: { type, fields } }) =>
    type === 'profile.joined' ? [{ does: 'joined', number: numberIn(fields.number?.from) }] : [],
  assignee_id: assignment,
  status,
  snoozed_until: ({ from, to }, { entry }) =>
    // Beside a change of status that one tells of it.
    'status' in entry.fields || from === null || to === null ? [] : [{ does: 'snoozed', until: String(to) }],
  tags: ({ from, to }) => [
    ...tagging('tagged', idsIn(to), idsIn(from)),
    ...tagging('untagged', idsIn(from), idsIn(to)),
  ],
  sms_marketing: ({ to }, { entry: { actor } }) =>
    // A keyword stands in the thread, with what it did.
    actor.kind === 'customer' ? [] : [{ does: to === 'subscribed' ? 'optedIn' : 'optedOut' }],
};

/** The lines of a history that came the newest first, in the order in which it happened. */
export function eventsIn(entries: readonly HistoryEntry[], channel: Channel): HistoryEvent[] {
  const events = entries.toReversed().flatMap(entry => eventsOf(entry, channel));
  return events.filter((event, at) => !goesWithout(event, events[at - 1]));
}

function eventsOf(entry: HistoryEntry, channel: Channel): HistoryEvent[] {
  const { number, at, actor } = entry;
  return deedsIn(entry, channel).map((deed, index) => ({
    ...deed,
    ...{ key: `history ${number}.${index}`, at: Date.parse(at), actor },
  }));
}

function deedsIn(entry: HistoryEntry, channel: Channel): Deed[] {
  // A text that begins a ticket says so itself.
  if (entry.type === 'ticket.created') return channel === 'web_chat' ? [{ does: 'begun' }] : [];
  const fields: Fields = entry.fields;
  return Object.entries(TOLD).flatMap(([name, tell]) => {
    const change = fields[name];
    return change ? tell(change, { entry, channel }) : [];
  });
}

function assignment({ from, to }: Change, { entry: { names, fields } }: About): Deed[] {
  if (typeof to === 'string') return [{ does: howAssigned(fields), to, toName: names[to] ?? null }];
  if (typeof from !== 'string') return [];
  return [{ does: 'unassigned', from, fromName: names[from] ?? null }];
}

/** ASSIGN-2: round robin says why. */
function howAssigned({ assigned_by: by }: Fields): 'assigned' | 'inTurn' | 'returned' {
  if (by?.to === 'returned') return 'returned';
  return by?.to === 'turn' ? 'inTurn' : 'assigned';
}

function status({ from, to }: Change, { entry: { fields }, channel }: About): Deed[] {
  const until = fields.snoozed_until?.to;
  if (to === 'snoozed') return typeof until === 'string' ? [{ does: 'snoozed', until }] : [];
  if (to === 'closed') return [{ does: channel === 'web_chat' ? 'ended' : 'closed' }];
  return [{ does: from === 'snoozed' ? 'woke' : 'reopened' }];
}

function tagging(does: 'tagged' | 'untagged', there: string[], not: string[]): Deed[] {
  const tags = there.filter(id => !not.includes(id));
  return tags.length > 0 ? [{ does, tags }] : [];
}

const numberIn = (value: unknown) => (typeof value === 'number' ? value : null);

const idsIn = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

/** Whoever is blocked has their ticket closed by it. */
function goesWithout({ does, at }: HistoryEvent, before: HistoryEvent | undefined): boolean {
  return (does === 'closed' || does === 'ended') && before?.does === 'blocked' && before.at === at;
}
