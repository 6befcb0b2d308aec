import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';

/** All of them: few are ever retired. */
export const identityKeysQuery = queryOptions({
  queryKey: ['identity_keys'],
  queryFn: ({ signal }) => call('listIdentityKeys', { query: { limit: 100 }, signal }),
});
