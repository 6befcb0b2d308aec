import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleX,
  type LucideIcon,
  PackageCheck,
  PackageOpen,
  Truck,
  Undo2,
} from 'lucide-react';
import type { Order } from '../../../contract/orderRoutes.ts';

/** A sign, and its colour; the words beside it say the same. */
export type StateSign = { sign: LucideIcon; tone: string };

export const PAYMENT = {
  pending: { sign: CircleDashed, tone: 'text-caution' },
  authorized: { sign: CircleDot, tone: 'text-caution' },
  partially_paid: { sign: CircleDot, tone: 'text-caution' },
  paid: { sign: CircleCheck, tone: 'text-ok' },
  partially_refunded: { sign: Undo2, tone: 'text-quiet' },
  refunded: { sign: Undo2, tone: 'text-quiet' },
  voided: { sign: CircleX, tone: 'text-danger' },
} as const satisfies Record<Order['payment_status'], StateSign>;

export const FULFILMENT = {
  unfulfilled: { sign: CircleDashed, tone: 'text-quiet' },
  partially_shipped: { sign: PackageOpen, tone: 'text-quiet' },
  shipped: { sign: Truck, tone: 'text-quiet' },
  delivered: { sign: PackageCheck, tone: 'text-ok' },
} as const satisfies Record<Order['fulfilment_status'], StateSign>;

export const CANCELLED: StateSign = { sign: Ban, tone: 'text-danger' };
