import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WholeProfile } from '../../contract/profileRoutes.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { customerQuery } from './customer.ts';

/** How the server is asked for a change, and what a customer is as soon as it is. */
type Change<Asked> = {
  ask: (id: string, change: Asked) => Promise<unknown>;
  after: (profile: WholeProfile, change: Asked) => WholeProfile;
};

/** Changes a customer. It is shown at once; refused, they are as they were, and the error is the caller's to say. */
export function useCustomerChange<Asked>(
  id: string,
  { ask, after }: Change<Asked>,
): (change: Asked) => Promise<unknown> {
  const client = useQueryClient();
  const { queryKey } = customerQuery(id);
  const { mutateAsync } = useMutation({
    networkMode: 'always',
    mutationFn: (change: Asked) => ask(id, change),
    onMutate: async change => {
      await client.cancelQueries({ queryKey });
      const was = client.getQueryData(queryKey);
      client.setQueryData(queryKey, now => now && after(now, change));
      return was;
    },
    onError: (_, __, was) => client.setQueryData(queryKey, was),
    onSettled: () => {
      void client.invalidateQueries({ queryKey });
      void client.invalidateQueries({
        queryKey: ['ticket'],
        predicate: ({ state }) => (state.data as TicketDetail | undefined)?.profile.id === id,
      });
    },
  });
  return mutateAsync;
}
