import type { Order } from '../../../contract/orderRoutes.ts';
import { classes } from '../../ui/classes.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { CANCELLED, FULFILMENT, PAYMENT, type StateSign } from './states.ts';

/** What has been paid, and how far it has come; of a cancelled order nothing comes any more. */
export function OrderStates({ order }: { order: Order }) {
  const { t } = useProfileWords();
  const { payment_status: payment, fulfilment_status: fulfilment } = order;
  return (
    <span className="flex flex-wrap gap-x-3 text-fine">
      <State {...PAYMENT[payment]} text={t(`payment.${payment}`)} />
      {order.cancelled_at ? (
        <State {...CANCELLED} text={t('orders.cancelled')} />
      ) : (
        <State {...FULFILMENT[fulfilment]} text={t(`fulfilment.${fulfilment}`)} />
      )}
    </span>
  );
}

function State({ sign: Sign, tone, text }: StateSign & { text: string }) {
  return (
    <span className="flex items-center gap-1 text-quiet">
      <Sign size={14} strokeWidth={1.75} aria-hidden className={classes('shrink-0', tone)} />
      {text}
    </span>
  );
}
