import type { Query, QueryClient } from '@tanstack/react-query';

const FOLLOWS = ['tickets', 'messages', 'notes', 'history', 'ticket', 'counts'];

/** The oldest reading in what is loaded; nothing that carries a number cannot be trusted to be new. */
function readAt(data: unknown): number {
  const { as_of, tickets, messages, notes } = data as Partial<Record<string, unknown>>;
  if (typeof as_of === 'number') return as_of;
  const rows = [tickets, messages, notes].find(Array.isArray) ?? [];
  return rows.length ? Math.min(...rows.map(row => row.as_of)) : -1;
}

function mayHaveMissed({ queryKey, state }: Query, changeNumber: number): boolean {
  if (!FOLLOWS.includes(String(queryKey[0]))) return false;
  return state.fetchStatus === 'fetching' || (state.data !== undefined && readAt(state.data) < changeNumber);
}

/** What was read before the line was up saw none of the changes in between. */
export function refetchBefore(client: QueryClient, changeNumber: number) {
  void client.invalidateQueries({ predicate: query => mayHaveMissed(query, changeNumber) });
}
