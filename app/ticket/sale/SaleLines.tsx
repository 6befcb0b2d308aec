import { useQuery } from '@tanstack/react-query';
import { ShoppingBag } from 'lucide-react';
import type { Sale } from '../../../contract/saleRoutes.ts';
import type { Message, TicketDetail } from '../../../contract/shapes.ts';
import { amountText } from '../../profile/money.ts';
import { seeOrder } from '../../profile/orders/wantedOrder.ts';
import { useProfileWords } from '../../profile/words/useProfileWords.ts';
import { salesOfTicket } from './salesOfTicket.ts';

type Props = { message: Message; ticket: TicketDetail };

/** One call is enough for all texts of the thread. */
export function SaleLines({ message, ticket }: Props) {
  const { data = [] } = useQuery(salesOfTicket(ticket.profile.id, ticket.id));
  return data
    .filter(sale => sale.message_id === message.id)
    .map(sale => <SaleLine key={sale.order.id} sale={sale} />);
}

/** "Led to order #1042, €64.00", and to that order. */
function SaleLine({ sale: { order, amount, currency } }: { sale: Sale }) {
  const { t, locale } = useProfileWords();
  const amounts = { number: order.number, amount: amountText(amount, currency, locale) };
  return (
    <button
      type="button"
      onClick={() => seeOrder(order.id)}
      className="moving flex min-h-6 items-center gap-1.5 rounded-small px-1 text-left text-fine text-quiet hover:text-ink hover:underline max-column:min-h-10"
    >
      <ShoppingBag size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="figures">{t('orders.ledTo', amounts)}</span>
    </button>
  );
}
