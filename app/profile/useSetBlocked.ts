import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../contract/client.ts';
import type { Ticket, TicketDetail } from '../../contract/shapes.ts';
import { useReason } from '../session/useReason.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { useShortName } from './names.ts';

type Person = Ticket['profile'];
type Change = { person: Person; blocked: boolean };

/** The list in the settings. */
export const BLOCKED_KEY = ['blocked'] as const;

/** What shows this customer is asked for again: the answer tells of the profile alone, and the line may be down. */
function refetchWhatShows(client: QueryClient, { id }: Person) {
  void client.invalidateQueries({ queryKey: BLOCKED_KEY });
  void client.invalidateQueries({
    queryKey: ['ticket'],
    predicate: ({ state }) => (state.data as TicketDetail | undefined)?.profile.id === id,
  });
}

/** Shuts a customer out, or lets them in again (PROF-4). Tells whether it went well; if not, it has said why. */
export function useSetBlocked(): (person: Person, blocked: boolean) => Promise<boolean> {
  const client = useQueryClient();
  const { t } = useWords();
  const reasonOf = useReason();
  const { mutateAsync } = useMutation({
    networkMode: 'always',
    mutationFn: ({ person, blocked }: Change) =>
      call(blocked ? 'blockProfile' : 'unblockProfile', { params: { id: person.id } }),
    onError: (error, { person }) =>
      say({ text: t('ticket.refused', { reason: reasonOf(error, { profile: person }) }), tone: 'refused' }),
    onSettled: (_, __, { person }) => refetchWhatShows(client, person),
  });
  return useCallback(
    (person, blocked) =>
      mutateAsync({ person, blocked }).then(
        () => true,
        () => false,
      ),
    [mutateAsync],
  );
}

export function useUnblock(): (person: Person) => Promise<void> {
  const { t } = useWords();
  const setBlocked = useSetBlocked();
  const shortName = useShortName();
  return async person => {
    const undo = () => void setBlocked(person, true);
    if (await setBlocked(person, false))
      say({ text: t('block.unblocked', { name: shortName(person) }), tone: 'done', undo });
  };
}
