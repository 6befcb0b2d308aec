import { call } from '../../../contract/client.ts';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import type { ProfilePatch } from '../../../contract/routes.ts';
import { useCustomerChange } from '../useCustomerChange.ts';

/** Says something else of a customer, as `useCustomerChange` does. */
export function useEditCustomer({ id }: Pick<WholeProfile, 'id'>) {
  return useCustomerChange<ProfilePatch>(id, {
    ask: (whose, body) => call('editProfile', { params: { id: whose }, body }),
    after: laidOver,
  });
}

function laidOver(profile: WholeProfile, { name, email, time_zone }: ProfilePatch): WholeProfile {
  return {
    ...profile,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(time_zone !== undefined && { time_zone }),
  };
}
