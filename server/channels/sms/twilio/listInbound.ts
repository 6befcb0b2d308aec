import { z } from 'zod';
import type { InboundQuestion, InboundText, ListedText, ProviderAccount } from '../../channel.ts';
import { jsonOf } from '../http/jsonOf.ts';
import { unknownOnly } from '../http/unknownOnly.ts';
import { PHONE_OR_SHORT_CODE, storable } from '../shapes.ts';
import { type Message, pagesOf, wholeSecond } from './list.ts';
import { accountPath, request, type TwilioApi } from './request.ts';

/** Of 200 texts each. */
const MOST_PAGES = 50;

const Media = z.object({
  media_list: z.array(z.object({ sid: z.string(), content_type: z.string().nullish() })),
});

/**
 * What customers have texted to these numbers, as Twilio's list has it: with the ids of the webhooks that should have
 * brought it, to the second. https://www.twilio.com/docs/messaging/api/message-resource
 */
export async function listInbound(
  api: TwilioApi,
  account: ProviderAccount,
  question: InboundQuestion,
): Promise<ListedText[]> {
  const texts: ListedText[] = [];
  for (const number of question.numbers) {
    const messages = await textedTo(api, account, number, question.since);
    for (const message of await unknownOnly(messages, ({ sid }) => sid, question)) {
      texts.push(await listedText(api, account, message));
    }
  }
  return texts.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

/** The oldest first: of one second, too, in the order in which they came. */
async function textedTo(
  api: TwilioApi,
  account: ProviderAccount,
  number: string,
  since: Date,
): Promise<Message[]> {
  const found: Message[] = [];
  let pages = 0;
  // The list knows days only, in UTC; to Twilio a text is sent when it receives it.
  const query = { To: number, 'DateSent>': since.toISOString().slice(0, 10) };
  for await (const messages of pagesOf(api, account, query)) {
    pages += 1;
    if (pages > MOST_PAGES) throw new Error(`Twilio has more texts to ${number} than can be read at once`);
    found.push(...messages.filter(message => isText(message) && isSince(message, since)));
    // The newest come first.
    if (messages.some(message => !isSince(message, since))) break;
  }
  return found.toReversed();
}

function isText({ direction, from }: Message): boolean {
  return direction === 'inbound' && from !== null && PHONE_OR_SHORT_CODE.test(from);
}

function isSince(message: Message, since: Date): boolean {
  return message.date_created.getTime() >= wholeSecond(since);
}

async function listedText(api: TwilioApi, account: ProviderAccount, message: Message): Promise<ListedText> {
  return {
    providerId: message.sid,
    accountExternalId: account.externalId,
    from: message.from ?? '',
    to: message.to,
    body: storable(message.body ?? ''),
    media: Number(message.num_media) > 0 ? await mediaOf(api, account, message) : [],
    providerKeyword: null,
    place: { city: null, region: null, postalCode: null, country: null },
    receivedAt: message.date_created,
  };
}

/** By the addresses that the webhook would have named. https://www.twilio.com/docs/messaging/api/media-resource */
async function mediaOf(
  api: TwilioApi,
  account: ProviderAccount,
  { sid }: Message,
): Promise<InboundText['media']> {
  const path = `${accountPath(account)}/Messages/${encodeURIComponent(sid)}/Media`;
  const json = jsonOf('Twilio', await request(api, account, `${path}.json`));
  const { media_list } = json === null ? { media_list: [] } : Media.parse(json);
  return media_list.map(one => ({
    url: `${api.apiBase}${path}/${one.sid}`,
    contentType: one.content_type ?? 'application/octet-stream',
  }));
}
