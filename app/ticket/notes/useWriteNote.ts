import { notifyManager, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call, Refused } from '../../../contract/client.ts';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { takeInNotes } from '../../live/takeIn.ts';
import { heedRefusal } from '../../session/ends.ts';
import { useReason } from '../../session/useReason.ts';
import { useWords } from '../../words/useWords.ts';
import { type DrawnNote, drawNote, eraseNote } from './drawnNotes.ts';
import { giveNoteBack } from './noteDrafts.ts';

/** After this nobody answers any more. */
const PATIENCE = 20_000;

type OnRefused = (note: DrawnNote, error: Refused) => void;

async function deliver(client: QueryClient, note: DrawnNote, onRefused: OnRefused) {
  const { id, memberId, ticketId, body } = note;
  const mentions = note.mentions.map(mentioned => mentioned.id);
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const asked = { params: { id: ticketId }, body: { id, body, mentions }, signal };
    takeInNotes(client, memberId, [await call('writeNote', asked)]);
    // After the thread has been told, or the note would be gone for a frame.
    notifyManager.schedule(() => eraseNote(id));
  } catch (error) {
    if (!isFinal(error)) return drawNote({ ...note, state: 'unsent' });
    eraseNote(id);
    heedRefusal(client, error);
    onRefused(note, error);
  }
}

/** A rule's no is final; anything else may have arrived or not, and can be tried again under its id. */
function isFinal(error: unknown): error is Refused {
  return error instanceof Refused && error.status < 500 && error.status !== 429;
}

/** Writes a note, or writes it again: drawn at once, kept where the server cannot be told, given back where it refuses. */
export function useWriteNote(ticket: TicketDetail): (note: DrawnNote) => void {
  const client = useQueryClient();
  const { t } = useWords();
  const reasonOf = useReason();
  return useCallback(
    note => {
      const sending = { ...note, state: 'sending' as const };
      drawNote(sending);
      void deliver(client, sending, ({ body, mentions }, error) => {
        const refusal = t('note.refused', { reason: reasonOf(error, ticket) });
        giveNoteBack(note, { text: body, chosen: mentions }, refusal);
      });
    },
    [client, t, reasonOf, ticket],
  );
}
