import type { Order } from '../../../contract/orderRoutes.ts';
import { dateText, lengthOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { amountText } from '../money.ts';
import { useProfileClock } from '../words/useProfileClock.ts';
import { InsertButton } from './InsertButton.tsx';
import { OrderItems } from './OrderItems.tsx';
import { ParcelLine } from './ParcelLine.tsx';
import { WebLink } from './WebLink.tsx';

const MINUTE = 60_000;

type Props = { order: Order };

/** What was ordered, what became of it, and the ways to the parcel and to the shop's own admin. */
export function OrderDetails({ order }: Props) {
  const { t, locale } = useProfileClock();
  return (
    <div className="flex flex-col gap-2 pt-1 pb-3 text-small">
      <OrderItems order={order} />
      {order.refunded > 0 && (
        <p className="flex justify-between gap-3 text-fine text-quiet">
          {t('orders.refunded')}
          <span className="figures">{amountText(-order.refunded, order.currency, locale)}</span>
        </p>
      )}
      <CancelledLine order={order} />
      {order.fulfilments.map(parcel => (
        <ParcelLine key={JSON.stringify(parcel)} parcel={parcel} />
      ))}
      <AfterClick order={order} />
      <InsertButton order={order} />
      {order.admin_url && <WebLink url={order.admin_url}>{t('orders.admin')}</WebLink>}
    </div>
  );
}

/** REPLY-7: a text of ours has led to it. */
function AfterClick({ order: { sale, placed_at } }: Props) {
  const clock = useProfileClock();
  if (!sale) return null;
  const passed = Date.parse(placed_at) - Date.parse(sale.clicked_at);
  const length = lengthOf(Math.max(passed, MINUTE), clock);
  return <p className="text-fine text-quiet">{clock.t('orders.afterClick', { length })}</p>;
}

function CancelledLine({ order: { cancelled_at: at } }: Props) {
  const clock = useProfileClock();
  const now = useNow();
  if (!at) return null;
  const date = dateText(Date.parse(at), now, clock);
  return <p className="text-fine text-quiet">{clock.t('orders.cancelledAt', { date })}</p>;
}
