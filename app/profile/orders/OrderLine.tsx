import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Order } from '../../../contract/orderRoutes.ts';
import { classes } from '../../ui/classes.ts';
import { dateText, fullTime } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { amountText } from '../money.ts';
import { useProfileClock } from '../words/useProfileClock.ts';
import { OrderDetails } from './OrderDetails.tsx';
import { OrderStates } from './OrderStates.tsx';
import { isSeen, useWantedOrder } from './wantedOrder.ts';

/** One order: its number, when, what it cost and how it stands; on demand, what was in it. `first`: open from the start. */
export function OrderLine({ order, first }: { order: Order; first: boolean }) {
  const id = useId();
  const clock = useProfileClock();
  const now = useNow();
  const [open, setOpen] = useState(first);
  const line = useBringIntoView(order.id, () => setOpen(true));
  const placed = Date.parse(order.placed_at);
  return (
    <li>
      <button
        ref={line}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="focus-inset group/order moving -mx-2 block w-[calc(100%+16px)] rounded-small px-2 py-1 text-left text-small hover:bg-hover max-column:py-2"
      >
        <span className="flex items-baseline gap-1.5">
          <span className="min-w-0 truncate font-medium">{order.number}</span>
          <time
            dateTime={order.placed_at}
            title={fullTime(placed, clock)}
            className="figures shrink-0 text-meta text-quiet"
          >
            {dateText(placed, now, clock)}
          </time>
          <ChevronRight
            size={14}
            strokeWidth={1.75}
            aria-hidden
            className={classes('moving shrink-0 self-center text-quiet', open && 'rotate-90')}
          />
          <span
            className={classes('figures ml-auto shrink-0 font-medium', order.cancelled_at && 'line-through')}
          >
            {amountText(order.total, order.currency, clock.locale)}
          </span>
        </span>
        <OrderStates order={order} />
      </button>
      <div id={id} hidden={!open}>
        {open && <OrderDetails order={order} />}
      </div>
    </li>
  );
}

/** For whoever has followed a link to it. A drawer that opens has the keyboard first. */
function useBringIntoView(orderId: string, show: () => void) {
  const line = useRef<HTMLButtonElement>(null);
  const latest = useRef(show);
  latest.current = show;
  const isWanted = useWantedOrder() === orderId;
  useEffect(() => {
    if (!isWanted) return;
    latest.current();
    const frame = requestAnimationFrame(() => {
      line.current?.focus({ preventScroll: true });
      line.current?.scrollIntoView({ block: 'center' });
      isSeen();
    });
    return () => cancelAnimationFrame(frame);
  }, [isWanted]);
  return line;
}
