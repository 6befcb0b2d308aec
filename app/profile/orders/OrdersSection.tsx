import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { OrderTotals } from '../../../contract/orderRoutes.ts';
import { customerQuery, ordersQuery } from '../customer.ts';
import { amountText } from '../money.ts';
import { shortName, type Whose } from '../names.ts';
import { PartList } from '../PartList.tsx';
import { Section } from '../Section.tsx';
import { keepInView, showWanted } from '../seeOrders.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { OrderLine } from './OrderLine.tsx';

type Props = { whose: Whose; limit: number };

/** What a customer has ordered, the newest first, and all that they have spent (PROF-3). */
export function OrdersSection({ whose, limit }: Props) {
  const { t } = useProfileWords();
  const { data } = useQuery(customerQuery(whose.profile.id));
  useEffect(showWanted, []);
  return (
    <Section
      name="orders"
      title={t('orders.title')}
      action={data && data.order_totals.orders > 0 && <Totals totals={data.order_totals} />}
    >
      <Lines whose={whose} limit={limit} />
    </Section>
  );
}

function Totals({ totals: { orders: count, spent } }: { totals: OrderTotals }) {
  const { t, locale } = useProfileWords();
  const sums = spent.map(({ amount, currency }) => amountText(amount, currency, locale));
  const text =
    sums.length === 0
      ? t('orders.totals', { count })
      : t('orders.totalsOf', { count, spent: new Intl.ListFormat(locale).format(sums) });
  return (
    <p className="min-w-0 truncate text-meta text-quiet" title={text}>
      {text}
    </p>
  );
}

function Lines({ whose, limit }: Props) {
  const { t } = useProfileWords();
  const query = useInfiniteQuery(ordersQuery(whose.profile.id, limit));
  const { isPending } = query;
  useEffect(() => {
    if (!isPending) keepInView();
  }, [isPending]);
  const newest = query.data?.pages[0]?.data[0]?.id;
  const words = {
    list: t('orders.title'),
    loading: t('orders.loading'),
    error: t('orders.error'),
    empty: t('orders.empty', { name: shortName(whose, t) }),
    older: t('orders.older'),
  };
  return (
    <PartList
      query={query}
      words={words}
      row={order => <OrderLine key={order.id} order={order} first={order.id === newest} />}
    />
  );
}
