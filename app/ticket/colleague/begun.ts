import { serverClock } from '../../../contract/serverClock.ts';
import { contentToKeep, type DraftPlace, draftOf, onWritten } from '../drafts.ts';
import { keep, kept } from '../storage.ts';

const nameOf = ({ memberId, ticketId }: DraftPlace) => `parley.begun.${memberId}.${ticketId}`;

/** By ticket: since when, by the server's clock, what others answer is news to whoever is writing. */
const begun = new Map<string, number>();

function set(place: DraftPlace, at: number | null) {
  if (at === null) begun.delete(nameOf(place));
  else begun.set(nameOf(place), at);
  keep(nameOf(place), at);
}

export const isWriting = (place: DraftPlace) => contentToKeep(draftOf(place)) !== null;

/** When the draft was begun, or the last answer to it was seen; never, where nothing has been begun. */
export function begunAt(place: DraftPlace): number {
  const here = begun.get(nameOf(place)) ?? kept(nameOf(place));
  return typeof here === 'number' ? here : Number.POSITIVE_INFINITY;
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
  else if (begunAt(place) === Number.POSITIVE_INFINITY) set(place, at);
}

/** What has been answered until then is known by now. */
export function seenUntil(place: DraftPlace, at: number) {
  set(place, at);
}
