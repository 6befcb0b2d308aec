import { dayOf } from '../../words/clock.ts';
import { timeOf } from '../notes/inTime.ts';
import type { Shown, ThreadItem } from '../threadItems.ts';
import type { HistoryEvent } from './events.ts';

type Group = Extract<ThreadItem, { kind: 'group' }>;

/**
 * What was done among what was said, each where its time is. It has no day line of its own: a day on which nothing
 * was said is said with the time.
 */
export function withHistory(
  items: readonly ThreadItem[],
  events: readonly HistoryEvent[],
  zone: string,
): ThreadItem[] {
  const told: ThreadItem[] = [];
  let next = 0;
  let day = '';

  for (const item of items) {
    if (item.kind === 'day') {
      tell(event => dayOf(event.at, zone) < item.key);
      day = item.key;
      told.push(item);
    } else placed(item);
  }
  tell(() => true);
  return told;

  function placed(item: ThreadItem): void {
    const start = startOf(item);
    tell(event => event.at < start || (event.does === 'begun' && isCustomers(item)));
    const upcoming = events[next];
    const [before, after] = item.kind === 'group' && upcoming ? splitAt(item, upcoming.at) : [item, null];
    told.push(before);
    if (after) placed(after);
  }

  function tell(isDue: (event: HistoryEvent) => boolean): void {
    for (let event = events[next]; event && isDue(event); event = events[next]) {
      const last = told.at(-1);
      if (last?.kind === 'history') told[told.length - 1] = { ...last, events: [...last.events, event] };
      else told.push({ kind: 'history', key: event.key, events: [event], day });
      next += 1;
    }
  }
}

/** What is only drawn yet, is being typed, or is still to leave stands below all that has happened. */
function startOf(item: ThreadItem): number {
  if (item.kind === 'day') return item.at;
  if (item.kind === 'note') return item.drawn ? Number.POSITIVE_INFINITY : timeOf(item);
  if (item.kind === 'group') return timeIn(item.shown[0]);
  return 'message' in item ? Date.parse(item.message.sent_at) : Number.POSITIVE_INFINITY;
}

/** A chat begins with what its visitor writes, in one commit: it is told above that, and below what greeted them. */
function isCustomers(item: ThreadItem): boolean {
  return item.kind === 'group' && item.look === 'customer';
}

function timeIn(shown: Shown | undefined): number {
  return shown && !shown.drawn ? timeOf(shown) : Number.POSITIVE_INFINITY;
}

/** A group that went on after something was done: otherwise its newest message would stand above that. */
function splitAt(group: Group, at: number): [Group, Group | null] {
  const from = group.shown.findIndex(shown => timeIn(shown) > at);
  const first = group.shown[from];
  if (from < 1 || !first) return [group, null];
  const key = first.message.client_message_id ?? first.message.id;
  return [
    { ...group, shown: group.shown.slice(0, from) },
    { ...group, key, shown: group.shown.slice(from) },
  ];
}
