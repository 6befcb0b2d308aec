import { withCode } from '../../contract/couponCode.ts';
import type { Message } from '../../contract/shapes.ts';
import { mediaOf } from './content.ts';
import type { Drawn } from './outbox.ts';

/** A message that is only drawn yet, as the thread shows those that are there. */
export function asMessage(drawn: Drawn): Message {
  const { id, ticketId, at, pictures, sendAt, lapses } = drawn;
  return {
    id,
    ticket_id: ticketId,
    thread_id: '',
    direction: 'outbound',
    source: 'agent',
    body: bodyOf(drawn),
    media: mediaOf(pictures),
    media_left_out: 0,
    status: sendAt ? 'scheduled' : 'sending',
    error: null,
    sent_at: new Date(at).toISOString(),
    send_at: sendAt,
    cancel_if_customer_writes: lapses,
    segments: 0,
    credits: 0,
    coupon: null,
    client_message_id: id,
    author: null,
    erased: false,
    kept_months: null,
    keyword: null,
    keyword_kind: null,
    marketing: null,
    attributed_to: null,
    as_of: 0,
  };
}

/** Which code a customer gets is known once the server has given it. */
const CODE_TO_COME = '…';

function bodyOf({ text, coupon }: Drawn): string {
  return coupon ? withCode(text, coupon.code ?? CODE_TO_COME) : text;
}
