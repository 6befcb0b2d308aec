import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from '../../contract/client.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useReason } from '../session/useReason.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { useShortName, type Whose } from './names.ts';

type Change = { whose: Whose; blocked: boolean };

/** The list in the settings. */
export const BLOCKED_KEY = ['blocked'] as const;

/** What shows this customer is asked for again: the answer tells of the profile alone, and the line may be down. */
function refetchWhatShows(client: QueryClient, { profile: { id } }: Whose) {
  void client.invalidateQueries({ queryKey: BLOCKED_KEY });
  void client.invalidateQueries({
    queryKey: ['ticket'],
    predicate: ({ state }) => (state.data as TicketDetail | undefined)?.profile.id === id,
  });
}

/** Shuts a customer out, or lets them in again (PROF-4). Tells whether it went well; if not, it has said why. */
export function useSetBlocked(): (whose: Whose, blocked: boolean) => Promise<boolean> {
  const client = useQueryClient();
  const { t } = useWords();
  const reasonOf = useReason();
  const { mutateAsync } = useMutation({
    networkMode: 'always',
    mutationFn: ({ whose, blocked }: Change) =>
      call(blocked ? 'blockProfile' : 'unblockProfile', { params: { id: whose.profile.id } }),
    onError: (error, { whose }) =>
      say({ text: t('ticket.refused', { reason: reasonOf(error, whose) }), tone: 'refused' }),
    onSettled: (_, __, { whose }) => refetchWhatShows(client, whose),
  });
  return useCallback(
    (whose, blocked) =>
      mutateAsync({ whose, blocked }).then(
        () => true,
        () => false,
      ),
    [mutateAsync],
  );
}

export function useUnblock(): (whose: Whose) => Promise<void> {
  const { t } = useWords();
  const setBlocked = useSetBlocked();
  const shortName = useShortName();
  return async whose => {
    const undo = () => void setBlocked(whose, true);
    if (await setBlocked(whose, false))
      say({ text: t('block.unblocked', { name: shortName(whose) }), tone: 'done', undo });
  };
}
