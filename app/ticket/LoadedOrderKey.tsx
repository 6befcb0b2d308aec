import { Suspense } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { AfterPaint } from '../ui/AfterPaint.tsx';
import { quietly } from './quietly.ts';

type Props = { ticket: TicketDetail };

const OrderKey = quietly<Props>(async () => (await import('../profile/orders/OrderKey.tsx')).OrderKey);

/** The thread does not wait for what a key will do. */
export function LoadedOrderKey({ ticket }: Props) {
  return (
    <AfterPaint>
      <Suspense>
        <OrderKey ticket={ticket} />
      </Suspense>
    </AfterPaint>
  );
}
