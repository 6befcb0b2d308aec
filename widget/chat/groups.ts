import type { ChatAgent, ChatMessage } from '../../contract/chatShapes.ts';
import type { Waiting } from './outbox.ts';

/** One bubble: of a message that the server knows, or of one that still waits, or the welcome. */
export type Said = {
  /** Stays the same when the server acknowledges what waited. */
  key: string;
  from: 'visitor' | 'shop';
  author: ChatAgent | null;
  body: string;
  media: ChatMessage['media'];
  /** Null for the welcome while nothing follows it. */
  at: string | null;
  waiting: Waiting | null;
};

/** What one side said, one thing after the other, with one line about it under the last. */
export type Group = { said: [Said, ...Said[]]; last: Said; startsDay: boolean };

const NEAR = 3 * 60_000;

/** What is said within three minutes stands together. */
export function groupsOf(all: readonly Said[]): Group[] {
  const groups: Group[] = [];
  for (const said of all) {
    const group = groups.at(-1);
    if (group && goesOn(group.last, said)) {
      group.said.push(said);
      group.last = said;
    } else groups.push({ said: [said], last: said, startsDay: dayOf(group?.last.at) !== dayOf(said.at) });
  }
  return groups;
}

function goesOn(last: Said, next: Said): boolean {
  return (
    last.from === next.from &&
    last.author?.name === next.author?.name &&
    timeOf(next) - timeOf(last) < NEAR &&
    dayOf(last.at) === dayOf(next.at)
  );
}

function timeOf({ at }: Said): number {
  return at === null ? 0 : Date.parse(at);
}

/** The day where the visitor is. */
function dayOf(time: string | null | undefined): string {
  return time ? new Date(time).toDateString() : '';
}

export function saidIn(
  welcome: string,
  messages: readonly ChatMessage[],
  outbox: readonly Waiting[],
): Said[] {
  const said = [...messages.map(saidByMessage), ...outbox.map(saidByWaiting)];
  // It was there before: the day of what follows begins above it.
  const at = said[0]?.at ?? null;
  return welcome ? [{ ...NOTHING_ELSE, key: 'welcome', from: 'shop', body: welcome, at }, ...said] : said;
}

const NOTHING_ELSE = { author: null, media: [], waiting: null };

function saidByMessage(message: ChatMessage): Said {
  const { id, client_message_id, sent_at: at, source } = message;
  return { ...message, key: source === 'welcome' ? source : (client_message_id ?? id), at, waiting: null };
}

function saidByWaiting(waiting: Waiting): Said {
  const { id: key, body, at } = waiting;
  return { ...NOTHING_ELSE, key, from: 'visitor', body, at, waiting };
}
