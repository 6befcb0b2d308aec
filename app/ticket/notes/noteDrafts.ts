import { useSyncExternalStore } from 'react';
import type { DraftPlace } from '../drafts.ts';
import { keep, kept } from '../storage.ts';
import type { Mentioned } from './mentions.ts';

/** What is being written for the team, apart from what is being written to the customer. */
export type NoteDraft = { text: string; chosen: readonly Mentioned[]; refusal: string | null };

const EMPTY: NoteDraft = { text: '', chosen: [], refusal: null };

const nameOf = ({ memberId, ticketId }: DraftPlace) => `parley.note.${memberId}.${ticketId}`;
const drafts = new Map<string, NoteDraft>();
const readers = new Set<() => void>();

export function noteDraftOf(place: DraftPlace): NoteDraft {
  const name = nameOf(place);
  const draft = drafts.get(name) ?? { ...EMPTY, ...Object(kept(name)) };
  drafts.set(name, draft);
  return draft;
}

/** Any change answers the last refusal. */
export function changeNote(place: DraftPlace, part: Partial<NoteDraft>) {
  receiveNote(place, { refusal: null, ...part });
  for (const hear of hearers) hear(place);
}

const hearers = new Set<(place: DraftPlace) => void>();

/** Hears of whatever is written here, and not of what comes in from another device. */
export function onNoteWritten(hear: (place: DraftPlace) => void) {
  hearers.add(hear);
}

/** What another device has kept takes the place of what is here. */
export function receiveNote(place: DraftPlace, part: Partial<NoteDraft>) {
  const draft = { ...noteDraftOf(place), ...part };
  drafts.set(nameOf(place), draft);
  keep(nameOf(place), draft.text ? { text: draft.text, chosen: draft.chosen } : null);
  for (const read of readers) read();
}

export function emptyNote(place: DraftPlace) {
  changeNote(place, EMPTY);
}

/** What was refused goes before what has been written since. */
export function giveNoteBack(
  place: DraftPlace,
  { text, chosen }: Pick<NoteDraft, 'text' | 'chosen'>,
  refusal: string,
) {
  const since = noteDraftOf(place);
  changeNote(place, {
    text: [text, since.text].filter(Boolean).join('\n'),
    chosen: [...chosen, ...since.chosen],
    refusal,
  });
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

export function useNoteDraft(place: DraftPlace): NoteDraft {
  return useSyncExternalStore(subscribe, () => noteDraftOf(place));
}
