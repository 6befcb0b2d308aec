import type { OutboundText, ProviderAccount, SendOutcome } from '../../channel.ts';
import { TOO_MANY_PICTURES } from '../tooManyPictures.ts';
import { outcomeOf } from './outcome.ts';
import { request, type SinchApi } from './request.ts';

/** Of one batch. */
export const MOST_PICTURES = 1;

/** A batch for one phone: https://developers.sinch.com/docs/sms/api-reference/sms/batches/sendsms */
export async function send(
  api: SinchApi,
  account: ProviderAccount,
  text: OutboundText,
): Promise<SendOutcome> {
  if (text.mediaUrls.length > MOST_PICTURES) return TOO_MANY_PICTURES;
  return outcomeOf(await request(api, account, '/batches', batchOf(text)));
}

function batchOf({ reference, from, to, body, mediaUrls: [url], statusCallback }: OutboundText) {
  return {
    from,
    to: [to],
    ...(url
      ? { type: 'mt_media', body: { url, ...(body !== '' && { message: body }) } }
      : { type: 'mt_text', body }),
    // One report for each step, and not for the end alone.
    delivery_report: 'per_recipient',
    callback_url: statusCallback,
    client_reference: reference,
  };
}
