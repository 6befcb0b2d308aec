import { serverClock } from '../../../contract/serverClock.ts';
import { contentToKeep, type DraftPlace, draftOf, onWritten } from '../drafts.ts';
import { versionOf } from '../keeping/versions.ts';
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

/** When the draft was begun, or the last answer to it was seen. One from another device was begun there. */
export function begunAt(place: DraftPlace): number {
  const here = begun.get(nameOf(place)) ?? kept(nameOf(place));
  if (typeof here === 'number') return here;
  return Date.parse(versionOf({ ...place, kind: 'reply' }).base ?? '') || Number.POSITIVE_INFINITY;
}

onWritten(place => {
  if (!isWriting(place)) set(place, null);
  else if (begunAt(place) === Number.POSITIVE_INFINITY) set(place, serverClock.now() ?? Date.now());
});

/** What has been answered until then is known by now. */
export function seenUntil(place: DraftPlace, at: number) {
  set(place, at);
}
