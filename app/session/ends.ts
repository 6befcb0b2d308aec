import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { Refused } from '../../contract/client.ts';
import { enterAnew } from './place.ts';
import { sessionQuery } from './session.ts';

/** Whether the server has turned this role away; never fetched, only told. */
export const forbiddenQuery = queryOptions({
  queryKey: ['forbidden'],
  queryFn: () => false,
  staleTime: Number.POSITIVE_INFINITY,
  initialData: false,
});

export function forgetSession(client: QueryClient) {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  client.setQueryData(sessionQuery.queryKey, null);
}

export function forbid(client: QueryClient) {
  client.setQueryData(forbiddenQuery.queryKey, true);
}

/** Whatever was called: a session that has ended or is elsewhere, or a role that may not be here, ends the screen. */
export function heedRefusal(client: QueryClient, error: Error) {
  if (!(error instanceof Refused)) return;
  if (error.status === 401 && error.code !== 'wrong_credentials') forgetSession(client);
  if (error.code === 'forbidden_role') forbid(client);
  if (error.code === 'other_workspace') enterAnew();
  if (error.code === 'no_workspace') location.assign('/no-workspace');
}
