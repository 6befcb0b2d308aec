import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { NewIdentifier } from '../../../contract/identifierRoutes.ts';
import type { KnownIdentifier, WholeProfile } from '../../../contract/profileRoutes.ts';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { customerQuery } from '../customer.ts';

/** What is done to what a customer is known by. One that the server has not told of yet has no id. */
export type IdentifierChange =
  | { do: 'add'; name: NewIdentifier }
  | { do: 'remove' | 'putFirst'; known: KnownIdentifier };

/** Shown at once; refused, it is as it was, and the error is the caller's to say (PROF-5). */
export function useIdentifiers({
  id,
}: Pick<WholeProfile, 'id'>): (change: IdentifierChange) => Promise<unknown> {
  const client = useQueryClient();
  const { queryKey } = customerQuery(id);
  const { mutateAsync } = useMutation({
    networkMode: 'always',
    mutationFn: (change: IdentifierChange) => asked(id, change),
    onMutate: async change => {
      await client.cancelQueries({ queryKey });
      const was = client.getQueryData(queryKey);
      client.setQueryData(
        queryKey,
        now => now && { ...now, identifiers: identifiersAfter(now.identifiers, change) },
      );
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

function asked(id: string, change: IdentifierChange): Promise<unknown> {
  if (change.do === 'add') return call('addIdentifier', { params: { id }, body: change.name });
  const params = { id, identifier_id: change.known.id ?? '' };
  return change.do === 'remove'
    ? call('removeIdentifier', { params })
    : call('changeIdentifier', { params, body: { main: true } });
}

/** As the server will list them: what an agent says first, then verified before older. */
export function identifiersAfter(
  all: readonly KnownIdentifier[],
  change: IdentifierChange,
): KnownIdentifier[] {
  if (change.do === 'add') return [...all, asAdded(change.name)];
  const { known } = change;
  if (change.do === 'remove') return all.filter(one => one !== known);
  const rest = all.map(one => (one.kind === known.kind ? { ...one, main: false } : one));
  return [{ ...known, main: true }, ...rest.filter((_, at) => all[at] !== known)];
}

function asAdded({ kind, value }: NewIdentifier): KnownIdentifier {
  return { kind, value: value.trim(), verified: false, created_at: null, id: null, main: false };
}
