import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Answer, call } from '../../contract/client.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useReason } from '../session/useReason.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { customerQuery } from './customer.ts';
import { useShortName, type Whose } from './names.ts';

type Change = { whose: Whose; blocked: boolean };

/** The list in the settings. */
export const BLOCKED_KEY = ['blocked'] as const;

/** What shows this customer is asked for again: the answer tells of the profile alone, and the line may be down. */
function refetchWhatShows(client: QueryClient, { profile: { id } }: Whose) {
  void client.invalidateQueries({ queryKey: BLOCKED_KEY });
  void client.invalidateQueries({ queryKey: customerQuery(id).queryKey });
  void client.invalidateQueries({
    queryKey: ['ticket'],
    predicate: ({ state }) => (state.data as TicketDetail | undefined)?.profile.id === id,
  });
}

/** At once on the customer's own page, which is asked for again whatever comes of it. */
function show(client: QueryClient, { profile: { id } }: Whose, blocked: boolean) {
  client.setQueryData(customerQuery(id).queryKey, now => now && { ...now, blocked });
}

/** What the server said to it. Of a block it tells how the customer's SMS ticket stood. */
export type Answered = Answer<'blockProfile'> | Answer<'unblockProfile'>;

/** Shuts a customer out, or lets them in again (PROF-4). Gives null where that was refused: it has said why. */
export function useSetBlocked(): (whose: Whose, blocked: boolean) => Promise<Answered | null> {
  const client = useQueryClient();
  const { t } = useWords();
  const reasonOf = useReason();
  const { mutateAsync } = useMutation({
    networkMode: 'always',
    mutationFn: ({ whose, blocked }: Change): Promise<Answered> =>
      call(blocked ? 'blockProfile' : 'unblockProfile', { params: { id: whose.profile.id } }),
    onMutate: ({ whose, blocked }) => show(client, whose, blocked),
    onError: (error, { whose }) =>
      say({ text: t('ticket.refused', { reason: reasonOf(error, whose) }), tone: 'refused' }),
    onSettled: (_, __, { whose }) => refetchWhatShows(client, whose),
  });
  return useCallback((whose, blocked) => mutateAsync({ whose, blocked }).catch(() => null), [mutateAsync]);
}

/** Lets them in again, wherever one sees them. Undone, they are shut out. */
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
