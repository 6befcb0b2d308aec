import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ChangesFrame } from '../../contract/changes.ts';
import { call } from '../../contract/client.ts';
import { availabilityQuery } from '../availability/availability.ts';
import { sessionQuery } from '../session/session.ts';
import { identityKeysQuery } from './webChat/identityKeysQuery.ts';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => call('readSettings', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Somebody has changed the settings, or the keys beside them: the name and the time zone stand in the session too (SET-2). */
export function followSettings(client: QueryClient, { changes }: Pick<ChangesFrame, 'changes'>) {
  if (!changes.some(({ type }) => type === 'settings.updated')) return;
  void client.invalidateQueries({ queryKey: settingsQuery.queryKey });
  void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  void client.invalidateQueries({ queryKey: availabilityQuery.queryKey });
  void client.invalidateQueries({ queryKey: identityKeysQuery.queryKey });
}
