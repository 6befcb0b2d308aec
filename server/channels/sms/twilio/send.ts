import type { OutboundText, ProviderAccount, SendOutcome } from '../../channel.ts';
import { outcomeOf } from './outcome.ts';
import { messagesPath, request, type TwilioApi } from './request.ts';

/** Create a message: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export async function send(
  api: TwilioApi,
  account: ProviderAccount,
  text: OutboundText,
): Promise<SendOutcome> {
  return outcomeOf(await request(api, account, messagesPath(account), formOf(text)));
}

/** A Messaging Service picks the number itself; its id begins with MG where a number would stand. */
export function isMessagingService(from: string): boolean {
  return from.startsWith('MG');
}

function formOf(text: OutboundText): URLSearchParams {
  return new URLSearchParams([
    ['To', text.to],
    [isMessagingService(text.from) ? 'MessagingServiceSid' : 'From', text.from],
    ['Body', text.body],
    ...text.mediaUrls.map(url => ['MediaUrl', url] as [string, string]),
    ['StatusCallback', text.statusCallback],
  ]);
}
