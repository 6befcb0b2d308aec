import { PICTURE_LIMITS } from '../../../../contract/providers.ts';
import type { OutboundText, ProviderAccount, SendOutcome } from '../../channel.ts';
import { withReference } from '../reference.ts';
import { TOO_MANY_PICTURES } from '../tooManyPictures.ts';
import { outcomeOf } from './outcome.ts';
import { request, type TelnyxApi } from './request.ts';

/** Send a message: https://developers.telnyx.com/api-reference/messages/send-a-message */
export async function send(
  api: TelnyxApi,
  account: ProviderAccount,
  text: OutboundText,
): Promise<SendOutcome> {
  if (text.mediaUrls.length > PICTURE_LIMITS.telnyx.most) return TOO_MANY_PICTURES;
  return outcomeOf(await request(api, account, '/messages', messageOf(text)));
}

/** Without pictures a text must have words, with them it must not have empty ones. */
function messageOf({ reference, from, to, body, mediaUrls, statusCallback }: OutboundText) {
  return {
    from,
    to,
    ...(body !== '' && { text: body }),
    ...(mediaUrls.length > 0 && { media_urls: mediaUrls }),
    type: mediaUrls.length > 0 ? 'MMS' : 'SMS',
    webhook_url: withReference(statusCallback, reference),
    // Else the profile's own address is told as well, and every report comes twice.
    use_profile_webhooks: false,
  };
}
