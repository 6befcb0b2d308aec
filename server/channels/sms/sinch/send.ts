import { PICTURE_LIMITS } from '../../../../contract/providers.ts';
import type { OutboundText, ProviderAccount, SendOutcome } from '../../channel.ts';
import { TOO_MANY_PICTURES } from '../tooManyPictures.ts';
import { outcomeOf } from './outcome.ts';
import { request, type SinchApi } from './request.ts';

/** A batch for one phone: https://developers.sinch.com/docs/sms/api-reference/sms/batches/sendsms */
export async function send(
  api: SinchApi,
  account: ProviderAccount,
  text: OutboundText,
): Promise<SendOutcome> {
  if (text.mediaUrls.length > PICTURE_LIMITS.sinch.most) return TOO_MANY_PICTURES;
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
