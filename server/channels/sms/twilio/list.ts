import { z } from 'zod';
import type { ProviderAccount } from '../../channel.ts';
import { jsonOf } from '../http/jsonOf.ts';
import { messagesPath, pathUnder, request, type TwilioApi } from './request.ts';

const Message = z.object({
  sid: z.string(),
  status: z.string(),
  direction: z.string(),
  to: z.string(),
  from: z.string().nullable(),
  body: z.string().nullable(),
  num_media: z.string().nullish(),
  messaging_service_sid: z.string().nullish(),
  error_code: z.number().nullish(),
  date_created: z
    .string()
    .transform(date => new Date(date))
    .pipe(z.date()),
});
export type Message = z.infer<typeof Message>;

const Page = z.object({ messages: z.array(Message), next_page_uri: z.string().nullish() });

const PAGE_SIZE = '200';

/**
 * The pages of the account's messages that a query narrows, newest first. Throws when Twilio cannot be asked or its
 * answer cannot be read. https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
 */
export async function* pagesOf(
  api: TwilioApi,
  account: ProviderAccount,
  query: Record<string, string>,
): AsyncGenerator<Message[]> {
  const asked = new URLSearchParams({ ...query, PageSize: PAGE_SIZE });
  let path: string | null = `${messagesPath(account)}?${asked}`;
  while (path) {
    const page: z.infer<typeof Page> = Page.parse(jsonOf('Twilio', await request(api, account, path)));
    yield page.messages;
    path = page.next_page_uri ? pathUnder(api, page.next_page_uri) : null;
  }
}

/** Twilio tells times to the second. */
export function wholeSecond(time: Date): number {
  return Math.floor(time.getTime() / 1000) * 1000;
}
