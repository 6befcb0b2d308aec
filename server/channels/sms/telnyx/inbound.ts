import type { InboundText } from '../../channel.ts';
import { isWebAddress, MOST_MEDIA, PHONE_OR_SHORT_CODE, PROVIDER_ID, storable } from '../shapes.ts';
import { Message, recipientOf } from './message.ts';

/** Why a message is no text that we can take, and where in the payload, as a JSON pointer. */
export type InboundProblem = { problem: 'invalid' | 'not_sms'; pointer: string };

/** A customer's text as `message.received` carries it, or what is wrong with it. */
export function parseInbound(accountExternalId: string, payload: unknown): InboundText | InboundProblem {
  const message = Message.safeParse(payload);
  if (!message.success)
    return { problem: 'invalid', pointer: pointerOf(message.error.issues[0]?.path ?? []) };
  return parseMessage(accountExternalId, message.data);
}

/** The same of a message that is read already. The words may be missing: a picture alone. */
export function parseMessage(accountExternalId: string, message: Message): InboundText | InboundProblem {
  const [from, to] = [message.from?.phone_number ?? '', recipientOf(message)?.phone_number ?? ''];
  if (!isText(message)) return { problem: 'not_sms', pointer: '/type' };
  if (!PROVIDER_ID.test(message.id)) return { problem: 'invalid', pointer: '/id' };
  if (!PHONE_OR_SHORT_CODE.test(from)) return { problem: 'invalid', pointer: '/from/phone_number' };
  if (!PHONE_OR_SHORT_CODE.test(to)) return { problem: 'invalid', pointer: '/to/0/phone_number' };
  return {
    providerId: message.id,
    accountExternalId,
    ...{ from, to },
    body: storable(message.text ?? ''),
    media: mediaOf(message),
    providerKeyword: keywordOf(message),
    // Telnyx says of a number who carries it, and not where it is.
    place: { city: null, region: null, postalCode: null, country: null },
  };
}

function isText({ type, direction }: Message): boolean {
  return direction === 'inbound' && (!type || type === 'SMS' || type === 'MMS');
}

function mediaOf({ media }: Message): InboundText['media'] {
  return (media ?? []).slice(0, MOST_MEDIA).flatMap(({ url, content_type }) => {
    const contentType = storable(content_type ?? 'application/octet-stream');
    return url && isWebAddress(url) ? [{ url, contentType }] : [];
  });
}

/** Telnyx has answered the word itself. https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out */
function keywordOf({ autoresponse_type }: Message): InboundText['providerKeyword'] {
  const word = autoresponse_type?.toLowerCase();
  return word === 'stop' || word === 'start' || word === 'help' ? word : null;
}

function pointerOf(path: PropertyKey[]): string {
  return path.map(step => `/${String(step)}`).join('');
}
