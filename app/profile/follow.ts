import type { QueryClient } from '@tanstack/react-query';
import type { ChangesFrame, ChangeType } from '../../contract/changes.ts';
import { askAgain } from '../live/askAgain.ts';

/** What of a customer is no longer as it was shown, by what has happened. */
const STALE: Partial<Record<ChangeType, readonly string[]>> = {
  'profile.updated': ['customer'],
  'consent.changed': ['customer', 'customer_activity', 'customer_metrics'],
  'message.created': ['customer', 'customer_activity', 'customer_metrics', 'customer_tickets'],
  'message.updated': ['customer_activity', 'customer_metrics', 'customer_tickets'],
  'event.created': ['customer_activity', 'customer_metrics'],
  'order.created': ['customer', 'customer_activity', 'customer_metrics', 'customer_orders', 'customer_sales'],
  'order.updated': ['customer', 'customer_orders', 'customer_sales'],
  'ticket.created': ['customer', 'customer_tickets'],
  'ticket.updated': ['customer_tickets'],
};

/** What comes within this time of another is asked for once: a campaign to everybody is many changes. */
const QUIET_AFTER = 400;
const waiting = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What a frame has made stale, as keys of queries: the kind, and whose it is. */
export function staleAfter({ changes }: Pick<ChangesFrame, 'changes'>): string[][] {
  const keys = changes.flatMap(({ type, profile_id }) =>
    profile_id ? (STALE[type] ?? []).map(kind => `${kind} ${profile_id}`) : [],
  );
  return [...new Set(keys)].map(key => key.split(' '));
}

/** What is shown of customers that no frame carries is asked for again. */
export function refetchCustomers(client: QueryClient, frame: ChangesFrame): void {
  for (const key of staleAfter(frame)) waiting.add(key.join(' '));
  if (waiting.size === 0) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    for (const key of waiting) askAgain(client, { queryKey: key.split(' ') });
    waiting.clear();
  }, QUIET_AFTER);
}
