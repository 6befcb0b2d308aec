import type { InvalidateQueryFilters, Query, QueryClient } from '@tanstack/react-query';

/**
 * Asks again for what is loaded, and has what nobody looks at asked for when somebody does. What is on its way for the first
 * time may have been read before the change, and would count as new once it is here: then it is asked for again.
 */
export function askAgain(client: QueryClient, filters: InvalidateQueryFilters): void {
  const onTheirWay = client.getQueryCache().findAll(filters).filter(isFirst);
  void client.invalidateQueries(filters);
  for (const { promise, queryKey } of onTheirWay)
    void promise?.then(
      () => client.invalidateQueries({ queryKey, exact: true }),
      // What could not be loaded has nothing that is old.
      () => undefined,
    );
}

function isFirst({ state }: Query): boolean {
  return state.fetchStatus === 'fetching' && state.data === undefined;
}
