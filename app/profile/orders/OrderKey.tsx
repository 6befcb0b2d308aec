import { useInfiniteQuery } from '@tanstack/react-query';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { useShortcut } from '../../keyboard/useShortcut.ts';
import { ORDERS_BESIDE, ordersQuery } from '../customer.ts';
import { useInsertOrder } from './useInsertOrder.ts';

/** `d`: puts where the customer's last order is into the reply, whether their orders are drawn or not. Without one it does nothing. */
export function OrderKey({ ticket }: { ticket: TicketDetail }) {
  const { data } = useInfiniteQuery(ordersQuery(ticket.profile.id, ORDERS_BESIDE));
  const insert = useInsertOrder();
  const newest = data?.pages[0]?.data[0];
  useShortcut('d', () => newest && insert(newest), newest !== undefined);
  return null;
}
