import { PICTURE_LIMITS } from '../../../../contract/providers.ts';
import type { OutboundText, ProviderAccount, SendOutcome } from '../../channel.ts';
import { withReference } from '../reference.ts';
import { TOO_MANY_PICTURES } from '../tooManyPictures.ts';
import type { TwilioOptions } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { messagesPath, request, type TwilioApi } from './request.ts';

/** Create a message: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export async function send(
  api: TwilioApi,
  account: ProviderAccount,
  text: OutboundText,
): Promise<SendOutcome> {
  if (text.mediaUrls.length > PICTURE_LIMITS.twilio.most) return TOO_MANY_PICTURES;
  return outcomeOf(await request(api, account, messagesPath(account), formOf(account.options, text)));
}

/** A Messaging Service picks the number itself; its id begins with MG where a number would stand. */
export function isMessagingService(from: string): boolean {
  return from.startsWith('MG');
}

function formOf(options: TwilioOptions, text: OutboundText): URLSearchParams {
  return new URLSearchParams([
    ['To', text.to],
    ...senderOf(options, text),
    ['Body', text.body],
    ...text.mediaUrls.map(url => ['MediaUrl', url] as [string, string]),
    ['StatusCallback', withReference(text.statusCallback, text.reference)],
  ]);
}

/** By a Messaging Service, but from the number that was texted: named alone, the service would pick one. */
function senderOf(
  { messaging_service_sid: service }: TwilioOptions,
  { from }: OutboundText,
): [string, string][] {
  if (isMessagingService(from)) return [['MessagingServiceSid', from]];
  return service
    ? [
        ['MessagingServiceSid', service],
        ['From', from],
      ]
    : [['From', from]];
}
