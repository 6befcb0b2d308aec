import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { Note, TicketDetail } from '../../../contract/shapes.ts';
import { takeInNotes } from '../../live/takeIn.ts';
import { heedRefusal } from '../../session/ends.ts';
import { useReason } from '../../session/useReason.ts';
import { useSession } from '../../session/useSession.ts';
import { say } from '../../ui/toast.ts';
import { useWords } from '../../words/useWords.ts';
import type { Mentioned } from './mentions.ts';

/** Changes a note that is there. Done on the screen at once; put back with the reason if the server refuses. */
export function useChangeNote(note: Note, ticket: TicketDetail) {
  const { t } = useWords();
  const client = useQueryClient();
  const me = useSession().member.id;
  const reasonOf = useReason();
  const refused = (error: unknown) => {
    if (!(error instanceof Error)) throw error;
    takeInNotes(client, me, [note]);
    // What is on the screen may have been wrong before: another may have deleted it.
    void client.invalidateQueries({ queryKey: ['notes', ticket.id] });
    heedRefusal(client, error);
    say({ text: t('ticket.refused', { reason: reasonOf(error, ticket) }), tone: 'refused' });
  };
  /** Whether the server has taken it. */
  const edit = async (body: string, mentioned: readonly Mentioned[]): Promise<boolean> => {
    const mentions = [...mentioned];
    takeInNotes(client, me, [{ ...note, body, mentions, edited_at: new Date().toISOString() }]);
    try {
      const change = { body, mentions: mentions.map(({ id }) => id) };
      takeInNotes(client, me, [await call('editNote', { params: { id: note.id }, body: change })]);
      return true;
    } catch (error) {
      refused(error);
      return false;
    }
  };
  const remove = async () => {
    takeInNotes(client, me, [], [note.id]);
    try {
      await call('deleteNote', { params: { id: note.id } });
      say({ text: t('note.deleted'), tone: 'done' });
    } catch (error) {
      refused(error);
    }
  };
  return { edit, remove };
}
