import type { TicketDetail } from '../../contract/shapes.ts';
import { ActivitySection } from './activity/ActivitySection.tsx';
import { ORDERS_BESIDE } from './customer.ts';
import { OrdersSection } from './orders/OrdersSection.tsx';
import { TicketsSection } from './tickets/TicketsSection.tsx';
import { useSmsTicket } from './useSmsTicket.ts';

/** How many of each are seen before somebody asks for older ones: what fits beside a thread. */
const AT_FIRST = { activity: 6, orders: ORDERS_BESIDE, tickets: 5 };

/** What stands behind a ticket: what its customer did and ordered, and their other tickets. */
export function Behind({ ticket }: { ticket: TicketDetail }) {
  const smsTicketId = useSmsTicket(ticket.profile.id, ticket);
  return (
    <>
      <ActivitySection whose={ticket} smsTicketId={smsTicketId} limit={AT_FIRST.activity} />
      <OrdersSection whose={ticket} limit={AT_FIRST.orders} />
      <TicketsSection whose={ticket} currentId={ticket.id} limit={AT_FIRST.tickets} />
    </>
  );
}
