import type * as wire from '../../contract/saleRoutes.ts';
import type { MarketingType } from '../../contract/vocabulary.ts';
import type { SaleRow } from '../store/read/sales/sales.ts';

export function presentSale(row: SaleRow): wire.Sale {
  return {
    order: { id: row.orderId, number: row.number },
    profile: { id: row.profileId, name: row.profileName, phone: row.phone },
    message_id: row.messageId,
    ticket: row.ticketId && row.ticketNumber !== null ? { id: row.ticketId, number: row.ticketNumber } : null,
    agent: agentOf(row.agentId, row.agentName),
    marketing: marketingOf(row.marketingType, row.marketingId, row.marketingName),
    clicked_at: row.clickedAt.toISOString(),
    placed_at: row.placedAt.toISOString(),
    window_hours: row.windowHours,
    currency: row.currency,
    amount: row.amount,
  };
}

export function agentOf(id: string | null, name: string | null): wire.Sale['agent'] {
  return id === null ? null : { id, name };
}

function marketingOf(type: MarketingType | null, id: string | null, name: string | null) {
  return type && id ? { type, id, name } : null;
}
