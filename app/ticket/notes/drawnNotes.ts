import { useMemo, useSyncExternalStore } from 'react';
import type { Note } from '../../../contract/shapes.ts';
import type { DraftPlace } from '../drafts.ts';
import { keep, kept } from '../storage.ts';
import type { Mentioned } from './mentions.ts';

/** A note that is drawn before the server has it, under the id that it will keep. */
export type DrawnNote = DraftPlace & {
  id: string;
  body: string;
  mentions: readonly Mentioned[];
  at: number;
  state: 'sending' | 'unsent';
};

const KEPT_AS = 'parley.notes';

/** After a reload nothing is on its way, as far as anybody knows; by its id it can only be written once. */
function restore(): readonly DrawnNote[] {
  const entries = kept(KEPT_AS);
  return Array.isArray(entries) ? entries.map((entry: DrawnNote) => ({ ...entry, state: 'unsent' })) : [];
}

let drawn = restore();
const readers = new Set<() => void>();

function set(next: readonly DrawnNote[]) {
  drawn = next;
  keep(KEPT_AS, next.length ? next : null);
  for (const read of readers) read();
}

export function drawNote(note: DrawnNote) {
  set([...drawn.filter(other => other.id !== note.id), note]);
}

export function eraseNote(id: string) {
  set(drawn.filter(note => note.id !== id));
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

export function useDrawnNotes(memberId: string, ticketId: string): DrawnNote[] {
  const all = useSyncExternalStore(subscribe, () => drawn);
  return useMemo(
    () => all.filter(note => note.memberId === memberId && note.ticketId === ticketId),
    [all, memberId, ticketId],
  );
}

/** As the thread shows those that are there. */
export function asNote({ id, ticketId, body, mentions, at }: DrawnNote): Note {
  const created_at = new Date(at).toISOString();
  return {
    ...{ id, ticket_id: ticketId, author: null, body, mentions: [...mentions] },
    ...{ created_at, edited_at: null, as_of: 0 },
  };
}
