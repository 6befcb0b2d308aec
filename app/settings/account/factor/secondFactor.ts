import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../../contract/client.ts';

export const factorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: ({ signal }) => call('readSecondFactor', { signal }),
});
