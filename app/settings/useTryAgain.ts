import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { Message, Problem } from '../../contract/shapes.ts';
import { catchUp } from '../live/recentFrames.ts';
import { newerIn, takeInAnswer } from '../live/takeIn.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { idIn } from './problemWords.ts';

/** Tries a failed message again, and knows from then on what becomes of it. `onTried` comes before the list forgets it. */
export function useTryAgain(problem: Problem, onTried: (problem: Problem) => void) {
  const client = useQueryClient();
  const me = useSession().member.id;
  const reasonOf = useReason();
  const id = idIn(problem);
  const queryKey = ['message', id];
  const { data: message } = useQuery<Message>({ queryKey, queryFn: skipToken });
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const askedAt = Date.now();
      const tried = await call('retryMessage', { params: { id } });
      onTried(problem);
      client.setQueryData(queryKey, catchUp(tried, askedAt, newerIn));
      takeInAnswer(client, me, [], [tried]);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['problems'] }),
  });
  const profile = { id: '', name: null, phone: problem.to, email: null, erased_at: null };
  return {
    message: message ?? null,
    why: error ? reasonOf(error, { profile }) : null,
    tryAgain: () => isPending || mutate(),
  };
}
