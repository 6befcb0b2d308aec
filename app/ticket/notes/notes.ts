import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { applyToNotes, type NotesView } from '../../../contract/applyChange.ts';
import type { ChangesFrame } from '../../../contract/changes.ts';
import { call } from '../../../contract/client.ts';
import { catchUp } from '../../live/recentFrames.ts';

/** The notes on a ticket as far as they are loaded, oldest first, and where the older ones are. */
export type LoadedNotes = NotesView & { cursor: string | null };

const PAGE = 100;

const notesKey = (ticketId: string) => ['notes', ticketId] as const;

export function notesQuery(ticketId: string) {
  return queryOptions({
    queryKey: notesKey(ticketId),
    queryFn: async ({ signal }) => {
      const askedAt = Date.now();
      return catchUp(await loadPage(ticketId, undefined, signal), askedAt, followNotes);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function followNotes(notes: LoadedNotes, frame: ChangesFrame): LoadedNotes {
  return { ...notes, ...applyToNotes(notes, frame) };
}

export async function loadOlderNotes(client: QueryClient, ticketId: string, cursor: string): Promise<void> {
  const older = await loadPage(ticketId, cursor);
  client.setQueryData<LoadedNotes>(notesKey(ticketId), notes =>
    notes?.cursor === cursor ? { ...older, notes: [...older.notes, ...notes.notes] } : notes,
  );
}

async function loadPage(ticketId: string, cursor?: string, signal?: AbortSignal): Promise<LoadedNotes> {
  const query = { limit: PAGE, ...(cursor && { cursor }) };
  const answer = await call('listNotes', { params: { id: ticketId }, query, ...(signal && { signal }) });
  const { data: notes, next_cursor } = answer;
  return { ticketId, notes, complete: next_cursor === null, cursor: next_cursor };
}
