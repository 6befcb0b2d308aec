import { call } from '../../../contract/client.ts';
import type { NewIdentifier } from '../../../contract/identifierRoutes.ts';
import type { KnownIdentifier, WholeProfile } from '../../../contract/profileRoutes.ts';
import { useCustomerChange } from '../useCustomerChange.ts';

/** What is done to what a customer is known by. One that the server has not told of yet has no id. */
export type IdentifierChange =
  | { do: 'add'; name: NewIdentifier }
  | { do: 'remove' | 'putFirst'; known: KnownIdentifier };

/** Changes by what a customer is known (PROF-5), as `useCustomerChange` does. */
export function useIdentifiers({ id }: Pick<WholeProfile, 'id'>) {
  return useCustomerChange<IdentifierChange>(id, {
    ask: asked,
    after: (profile, change) => ({
      ...profile,
      identifiers: identifiersAfter(profile.identifiers, change),
    }),
  });
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
