import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Order, OrderTotals } from '../../../contract/orderRoutes.ts';
import { customerQuery, ordersQuery } from '../customer.ts';
import { useFolded } from '../folded.ts';
import { amountText } from '../money.ts';
import { shortName, type Whose } from '../names.ts';
import { PartList } from '../PartList.tsx';
import { Section } from '../Section.tsx';
import { keepInView, showWanted } from '../seeOrders.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { OrderLine } from './OrderLine.tsx';
import { useWantedOrder } from './wantedOrder.ts';

type Page = { data: Order[] };
type Props = { whose: Whose; limit: number };

/** What a customer has ordered, the newest first, and all that they have spent (PROF-3). */
export function OrdersSection({ whose, limit }: Props) {
  const { t } = useProfileWords();
  const { data } = useQuery(customerQuery(whose.profile.id));
  useEffect(showWanted, []);
  useUnfoldFor(useWantedOrder());
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

function useUnfoldFor(orderId: string | null) {
  const { folded, fold } = useFolded('orders');
  useEffect(() => {
    if (orderId && folded) fold(false);
  });
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
  useLookFurther(query, useWantedOrder());
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

/** An older order that somebody has followed a link to is looked for in what has not been asked for yet. */
function useLookFurther(query: UseInfiniteQueryResult<InfiniteData<Page>>, orderId: string | null) {
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query;
  const isThere = data?.pages.some(page => page.data.some(({ id }) => id === orderId)) ?? true;
  const wanted = orderId !== null && !isThere && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);
}
