import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import type { ProfilePatch } from '../../../contract/routes.ts';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { customerQuery } from '../customer.ts';

/** Says something else of a customer. It is shown at once; refused, it is as it was, and the error is the caller's to say. */
export function useEditCustomer({ id }: Pick<WholeProfile, 'id'>): (patch: ProfilePatch) => Promise<unknown> {
  const client = useQueryClient();
  const { queryKey } = customerQuery(id);
  const { mutateAsync } = useMutation({
    networkMode: 'always',
    mutationFn: (body: ProfilePatch) => call('editProfile', { params: { id }, body }),
    onMutate: async patch => {
      await client.cancelQueries({ queryKey });
      const was = client.getQueryData(queryKey);
      client.setQueryData(queryKey, now => now && laidOver(now, patch));
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

function laidOver(profile: WholeProfile, { name, email, time_zone }: ProfilePatch): WholeProfile {
  return {
    ...profile,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(time_zone !== undefined && { time_zone }),
  };
}
