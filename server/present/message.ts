import type * as wire from '../../contract/shapes.ts';
import type { MessageRow } from '../store/read/messages.ts';
import { attribution } from './attribution.ts';

export function presentMessage(row: MessageRow): wire.Message {
  return {
    id: row.id,
    ticket_id: row.ticketId,
    thread_id: row.threadId,
    direction: row.direction,
    source: row.source,
    body: row.body,
    media: row.media.map(({ contentType, ...one }) => ({ ...one, content_type: contentType })),
    media_left_out: row.mediaLeftOut,
    status: row.status,
    error: row.errorCode ? { code: row.errorCode, reason: row.errorReason ?? 'other' } : null,
    sent_at: row.sentAt.toISOString(),
    send_at: row.sendAt?.toISOString() ?? null,
    cancel_if_customer_writes: row.lapses,
    segments: row.segments,
    credits: row.credits,
    coupon: row.couponId && row.couponCode ? { id: row.couponId, code: row.couponCode } : null,
    // A marketing record is known again by an id of ours, which is nobody else's business.
    client_message_id: row.marketingType ? null : row.clientMessageId,
    author: row.authorId && row.authorName ? { id: row.authorId, name: row.authorName } : null,
    erased: row.erasedAt !== null,
    kept_months: row.keptMonths,
    keyword: row.keyword,
    keyword_kind: row.keywordKind,
    marketing: attribution(row.marketingType, row.marketingId, row.marketingName),
    attributed_to: attribution(row.attributedType, row.attributedId, row.attributedName),
    as_of: row.asOf,
  };
}
