import { pictureIn } from './pictures.ts';
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
    media_urls: row.mediaUrls.flatMap((data, index) => (pictureIn(data) ? [addressOf(row, index)] : [])),
    status: row.status,
    error_code: row.errorCode,
    at: row.at.toISOString(),
  };
}

/** What is still to be fetched from the shop is on no phone yet. */
function addressOf({ providerId }: TextRow, index: number): string {
  return `/simulator/api/texts/${providerId}/pictures/${index}`;
}
