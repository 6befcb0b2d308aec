import type { Message } from '../../contract/shapes.ts';
import { dayOf } from '../words/clock.ts';
import { asMessage } from './asMessage.ts';
import { asSaid } from './held.ts';
import type { HistoryLines } from './history/events.ts';
import { inTime, type ShownNote, timeOf } from './notes/inTime.ts';
import type { Drawn } from './outbox.ts';

/** A message, and whether it is only drawn yet. */
export type Shown = { message: Message; drawn: Drawn | null };

export type Look = 'customer' | 'agent' | 'automatic';

export type ThreadItem =
  | { kind: 'day'; key: string; at: number }
  | { kind: 'card'; key: string; message: Message }
  | { kind: 'keyword'; key: string; message: Message }
  | { kind: 'canceled'; key: string; message: Message }
  | ({ kind: 'note'; key: string } & ShownNote)
  | ({ kind: 'history'; key: string } & HistoryLines)
  | { kind: 'typing'; key: string }
  | { kind: 'scheduled'; key: string; shown: Shown }
  | { kind: 'group'; key: string; look: Look; shown: Shown[] };

type Group = Extract<ThreadItem, { kind: 'group' }>;

const TOGETHER = 3 * 60_000;

/** What needs a line of its own below it ends its group. */
const ENDS_GROUP = new Set(['failed', 'unknown']);

/** What has been said, to the customer and among the team, day by day; below it what is still to leave. */
export function threadItems(
  messages: readonly Message[],
  drawn: readonly Drawn[],
  zone: string,
  flaggedId: string | null = null,
  notes: readonly ShownNote[] = [],
): ThreadItem[] {
  const items: ThreadItem[] = [];
  const all = [...asSaid(messages).map(stored), ...waiting(messages, drawn)];
  let day = '';
  const said = all.filter(entry => !isToLeave(entry));
  for (const entry of inTime(said, notes)) {
    const at = timeOf(entry);
    const itsDay = dayOf(at, zone);
    if (itsDay !== day) items.push({ kind: 'day', key: itsDay, at });
    day = itsDay;
    if ('note' in entry) items.push({ kind: 'note', key: entry.note.id, ...entry });
    else place(items, entry, flaggedId);
  }
  return [...items, ...scheduledItems(all.filter(isToLeave))];
}

/** Who is typing does so below all that has been said, and above what is still to leave. */
export function withTyping(items: readonly ThreadItem[]): ThreadItem[] {
  const at = items.findIndex(item => item.kind === 'scheduled');
  return items.toSpliced(at === -1 ? items.length : at, 0, { kind: 'typing', key: 'typing' });
}

/** One that the server could not be told of is nowhere scheduled yet. */
const isToLeave = ({ message, drawn }: Shown) => message.status === 'scheduled' && drawn?.state !== 'unsent';

function scheduledItems(toLeave: Shown[]): ThreadItem[] {
  const inOrder = toLeave.toSorted((a, b) => leavesAt(a) - leavesAt(b));
  return inOrder.map(shown => ({ kind: 'scheduled', key: keyOf(shown.message), shown }));
}

const leavesAt = ({ message }: Shown) => Date.parse(message.send_at ?? message.sent_at);

const keyOf = (message: Message) => message.client_message_id ?? message.id;

const stored = (message: Message): Shown => ({ message, drawn: null });

/** Once the server's echo is there, the drawn one has done its work. */
function waiting(messages: readonly Message[], drawn: readonly Drawn[]): Shown[] {
  const known = new Set(messages.map(message => message.client_message_id));
  return drawn
    .filter(entry => !known.has(entry.id))
    .map(entry => ({ message: asMessage(entry), drawn: entry }));
}

function place(items: ThreadItem[], shown: Shown, flaggedId: string | null) {
  const { message } = shown;
  const key = keyOf(message);
  if (message.source === 'campaign' || message.source === 'flow')
    return items.push({ kind: 'card', key, message });
  if (message.direction === 'inbound' && message.keyword)
    return items.push({ kind: 'keyword', key, message });
  if (message.status === 'canceled') return items.push({ kind: 'canceled', key, message });
  const last = items.at(-1);
  if (last?.kind === 'group' && !endsWith(last, flaggedId) && isSameGroup(last, shown))
    return last.shown.push(shown);
  return items.push({ kind: 'group', key, look: lookOf(message), shown: [shown] });
}

function lookOf({ direction, source }: Message): Look {
  if (direction === 'inbound') return 'customer';
  return source === 'agent' ? 'agent' : 'automatic';
}

/** What is pointed out has its line below it. */
function endsWith(group: Group, id: string | null): boolean {
  return id !== null && group.shown.at(-1)?.message.id === id;
}

function isSameGroup(group: Group, { message, drawn }: Shown): boolean {
  const last = group.shown.at(-1);
  if (!last || last.drawn?.state === 'unsent' || ENDS_GROUP.has(last.message.status)) return false;
  return (
    group.look === lookOf(message) &&
    last.message.source === message.source &&
    (drawn !== null || last.message.author?.id === message.author?.id) &&
    message.attributed_to === null &&
    Date.parse(message.sent_at) - Date.parse(last.message.sent_at) <= TOGETHER
  );
}
