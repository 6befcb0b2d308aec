import { serverClock } from '../../../contract/serverClock.ts';
import type { Message } from '../../../contract/shapes.ts';
import { contentToKeep, type DraftPlace, draftOf, notifyDrafts, onWritten } from '../drafts.ts';
import { keep, kept } from '../storage.ts';

/** Since when, by the server's clock in milliseconds, what others answer is news, and the ids of what of that is known. */
export type Since = { at: number; seen: readonly string[] };

const NEVER: Since = { at: Number.POSITIVE_INFINITY, seen: [] };

const nameOf = ({ memberId, ticketId }: DraftPlace) => `parley.begun.${memberId}.${ticketId}`;

/** By ticket. */
const begun = new Map<string, Since>();

function set(place: DraftPlace, since: Since | null) {
  begun.set(nameOf(place), since ?? NEVER);
  keep(nameOf(place), since);
}

export const isWriting = (place: DraftPlace) => contentToKeep(draftOf(place)) !== null;

/** When the draft was begun, or the last answer to it was seen; never, where nothing has been begun. */
export function begunAt(place: DraftPlace): Since {
  const name = nameOf(place);
  const since = begun.get(name) ?? restored(kept(name));
  begun.set(name, since);
  return since;
}

/** What was kept before ids were was the time alone. */
function restored(entry: unknown): Since {
  if (typeof entry === 'number') return { at: entry, seen: [] };
  return (entry as Since | null) ?? NEVER;
}

/** Nobody reads that fast what came just before their first key, and the server's clock is known to half a second at first. */
const HARDLY_SEEN_MS = 1000;

onWritten(place => follow(place, (serverClock.now() ?? Date.now()) - HARDLY_SEEN_MS));

/** A draft has come in from another device, or gone there. It was begun when it was kept, as far as is known here. */
export function cameIn(place: DraftPlace, editedAt: string | null) {
  follow(place, Date.parse(editedAt ?? ''));
}

function follow(place: DraftPlace, at: number) {
  if (!isWriting(place)) set(place, null);
  else if (begunAt(place) === NEVER) set(place, { at, seen: [] });
}

/** These answers are known, and all before them. What is held back takes a later time when it leaves, and is known then too. */
export function seeAnswers(place: DraftPlace, answers: readonly Message[]) {
  const { at, seen } = begunAt(place);
  const newest = Math.max(at, ...answers.map(({ sent_at }) => Date.parse(sent_at)));
  set(place, { at: newest, seen: [...seen, ...answers.map(({ id }) => id)] });
  notifyDrafts();
}
