import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';

/**
 * What is asked for of a customer, each under its kind and whose it is: `follow.ts` asks again for what a frame has
 * told of. `limit`: how many at first, and with each "older".
 */
export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => call('readProfile', { params: { id }, signal }),
  });

export const activityQuery = (id: string, metric: string | null, limit: number) =>
  infiniteQueryOptions({
    queryKey: ['customer_activity', id, metric, limit],
    queryFn: ({ pageParam: cursor, signal }) =>
      call('listActivity', {
        params: { id },
        query: { limit, ...(metric !== null && { metric }), ...(cursor && { cursor }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
  });

export const metricsQuery = (id: string) =>
  queryOptions({
    queryKey: ['customer_metrics', id],
    queryFn: ({ signal }) => call('listMetrics', { params: { id }, query: { limit: 100 }, signal }),
  });

/** How many orders stand beside a thread at first. */
export const ORDERS_BESIDE = 3;

export const ordersQuery = (id: string, limit: number) =>
  infiniteQueryOptions({
    queryKey: ['customer_orders', id, limit],
    queryFn: ({ pageParam: cursor, signal }) =>
      call('listOrders', { params: { id }, query: { limit, ...(cursor && { cursor }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
  });

export const ticketsQuery = (id: string, limit: number) =>
  infiniteQueryOptions({
    queryKey: ['customer_tickets', id, limit],
    queryFn: ({ pageParam: cursor, signal }) =>
      call('listTicketsOfProfile', { params: { id }, query: { limit, ...(cursor && { cursor }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
  });
