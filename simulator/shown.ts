import type { SimulatedText } from './shapes.ts';
import type { TextRow } from './tables.ts';

/** A text as the page gets it. */
export function shown(row: TextRow): SimulatedText {
  return {
    id: row.providerId,
    direction: row.direction,
    phone: row.phone,
    shop: row.direction === 'to_shop' ? row.recipient : row.sender,
    body: row.body,
    media_urls: row.mediaUrls,
    status: row.status,
    error_code: row.errorCode,
    at: row.at.toISOString(),
  };
}
