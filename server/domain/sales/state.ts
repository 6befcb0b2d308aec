import type {
  FulfilmentStatus,
  MarketingType,
  ParcelStatus,
  PaymentStatus,
} from '../../../contract/vocabulary.ts';

/** What was bought under one title. `unitPrice` is in the smallest unit of the order's currency. */
export type OrderItem = {
  title: string;
  variant: string | null;
  quantity: number;
  unitPrice: number;
  imageUrl: string | null;
};

/** A parcel of an order. `createdAt` is when it was sent, as an ISO time: it is stored as JSON. */
export type Fulfilment = {
  status: ParcelStatus;
  trackingCompany: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  createdAt: string | null;
};

/** What a customer ordered, as the shop's own system told it last (PROF-3). Amounts as in its items. */
export type Order = {
  workspaceId: string;
  id: string;
  profileId: string;
  /** By what it came in, and under which id there. */
  source: string;
  externalId: string;
  number: string;
  placedAt: Date;
  updatedAt: Date;
  currency: string;
  total: number;
  refunded: number;
  paymentStatus: PaymentStatus;
  fulfilmentStatus: FulfilmentStatus;
  fulfilments: Fulfilment[];
  items: OrderItem[];
  adminUrl: string | null;
  cancelledAt: Date | null;
  /** To try the shop out: it counts for nothing. */
  test: boolean;
  createdAt: Date;
};

/** A text of ours with a short link that a customer has followed, and what it was (REPLY-7). */
export type ClickedText = {
  workspaceId: string;
  messageId: string;
  ticketId: string | null;
  /** The member who wrote it; null for what was sent by itself, or by an API key. */
  agentId: string | null;
  sentAt: Date;
  /** The campaign or flow that it is of, or that the customer had answered before it, and when that was. */
  marketingType: MarketingType | null;
  marketingId: string | null;
  marketingAt: Date | null;
};

export type Click = ClickedText & { id: string; profileId: string; at: Date };

/** An order that counts towards a text, since the customer followed a link of it before they bought (REPLY-7). */
export type Sale = {
  workspaceId: string;
  orderId: string;
  messageId: string;
  ticketId: string | null;
  agentId: string | null;
  marketingType: MarketingType | null;
  marketingId: string | null;
  /** The event, and when it was. */
  clickId: string;
  clickedAt: Date;
  /** Within which it counted. */
  windowHours: number;
  placedAt: Date;
  currency: string;
  /** What it came to without what was given back, in the smallest unit of its currency. */
  amount: number;
};

/** It counts from now on, as this; or it does no longer. */
export type SaleChange = { kind: 'kept' | 'gone'; sale: Sale };
