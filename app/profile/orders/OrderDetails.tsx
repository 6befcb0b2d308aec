import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Order } from '../../../contract/orderRoutes.ts';
import { webAddress } from '../../ticket/visitor/seenPage.ts';
import { dateText } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { amountText } from '../money.ts';
import { useProfileClock } from '../words/useProfileClock.ts';
import { OrderItems } from './OrderItems.tsx';

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
      {order.tracking.map(parcel => (
        <Parcel key={`${parcel.carrier} ${parcel.number} ${parcel.url}`} parcel={parcel} />
      ))}
      {order.admin_url && <WebLink url={order.admin_url}>{t('orders.admin')}</WebLink>}
    </div>
  );
}

function CancelledLine({ order: { cancelled_at: at } }: Props) {
  const clock = useProfileClock();
  const now = useNow();
  if (!at) return null;
  const date = dateText(Date.parse(at), now, clock);
  return <p className="text-fine text-quiet">{clock.t('orders.cancelledAt', { date })}</p>;
}

function Parcel({ parcel: { carrier, number, url } }: { parcel: Order['tracking'][number] }) {
  const { t } = useProfileClock();
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-fine text-quiet">
      <span>{carrier ?? t('orders.parcel')}</span>
      {number && <span className="figures wrap-anywhere">{number}</span>}
      {url && <WebLink url={url}>{t('orders.track')}</WebLink>}
    </p>
  );
}

/** Others have named it: only what is an address of the web can be followed, and it is not told from where. */
function WebLink({ url, children }: { url: string; children: ReactNode }) {
  const address = webAddress({ url });
  if (!address) return null;
  return (
    <a
      href={address}
      title={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="inline-flex w-fit items-center gap-1 text-fine text-ink underline decoration-line-strong underline-offset-2 hover:decoration-current max-column:min-h-10"
    >
      {children}
      <ArrowUpRight size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-quiet" />
    </a>
  );
}
