import { Package } from 'lucide-react';
import { useState } from 'react';
import type { Order, OrderItem } from '../../../contract/orderRoutes.ts';
import { amountText } from '../money.ts';
import { useProfileWords } from '../words/useProfileWords.ts';

/** The products of an order, each with its picture where there is one. */
export function OrderItems({ order: { items, currency } }: { order: Order }) {
  const { t } = useProfileWords();
  if (items.length === 0) return <p className="text-fine text-quiet">{t('orders.noItems')}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of an order can be the same
        <Item key={`${item.title} ${item.variant} ${at}`} item={item} currency={currency} />
      ))}
    </ul>
  );
}

function Item({ item, currency }: { item: OrderItem; currency: string }) {
  const { t, locale } = useProfileWords();
  const { title, variant, quantity, unit_price: price } = item;
  const each = amountText(price, currency, locale);
  return (
    <li className="flex items-start gap-2.5">
      <ItemPicture picture={item.picture} />
      <div className="min-w-0 flex-1">
        <p className="leading-4 text-pretty">{[title, variant].filter(Boolean).join(', ')}</p>
        <p className="figures text-fine text-quiet">
          {t('orders.quantity', { quantity: quantity.toLocaleString(locale), price: each })}
        </p>
      </div>
      <span className="figures shrink-0 leading-4">{amountText(price * quantity, currency, locale)}</span>
    </li>
  );
}

/** Its name stands beside it. */
function ItemPicture({ picture }: { picture: string | null }) {
  const [isGone, setGone] = useState(false);
  const box = 'size-8 shrink-0 rounded-small bg-selected';
  if (picture && !isGone)
    return (
      <img
        src={picture}
        alt=""
        loading="lazy"
        onError={() => setGone(true)}
        className={`photo object-cover ${box}`}
      />
    );
  return (
    <span aria-hidden className={`flex items-center justify-center text-quiet ${box}`}>
      <Package size={16} strokeWidth={1.75} />
    </span>
  );
}
