import { z } from 'zod';
import type { ProviderAccount } from '../../channel.ts';
import { jsonOf } from '../http/jsonOf.ts';
import { type Message, MessageAnswer } from './message.ts';
import { request, type TelnyxApi } from './request.ts';

/** What Telnyx's search tells of a message: everything but its words and pictures. */
export const DetailRecord = z
  .object({
    // The types name one, the service has been seen to give the other.
    uuid: z.string().nullish(),
    id: z.string().nullish(),
    direction: z.string().nullish(),
    /** From, and to. */
    cli: z.string().nullish(),
    cld: z.string().nullish(),
    status: z.string().nullish(),
    errors: z.array(z.coerce.string()).nullish(),
    delivery_status_webhook_url: z.string().nullish(),
    created_at: z.string(),
  })
  .transform(({ uuid, id, created_at, ...rest }) => ({
    ...rest,
    id: uuid ?? id ?? '',
    createdAt: new Date(created_at),
  }));
export type DetailRecord = z.infer<typeof DetailRecord>;

const Page = z.object({
  data: z.array(DetailRecord),
  meta: z.object({ total_pages: z.number().nullish() }).nullish(),
});

/** Telnyx gives no more at once, however many are asked for. */
const PAGE_SIZE = 50;

/**
 * The pages of the messages' detail records that a filter narrows, newest first. Throws when Telnyx cannot be asked or
 * its answer cannot be read. https://developers.telnyx.com/api-reference/detail-records/search-detail-records
 */
export async function* pagesOf(
  api: TelnyxApi,
  account: ProviderAccount,
  filter: { [name: string]: string },
): AsyncGenerator<DetailRecord[]> {
  for (let number = 1; ; number += 1) {
    const query = queryOf(filter, number);
    const page = Page.parse(jsonOf('Telnyx', await request(api, account, `/detail_records?${query}`)));
    yield page.data;
    if (page.data.length < PAGE_SIZE || number >= (page.meta?.total_pages ?? Number.POSITIVE_INFINITY))
      return;
  }
}

function queryOf(filter: { [name: string]: string }, number: number): URLSearchParams {
  const query = new URLSearchParams({ 'filter[record_type]': 'messaging', sort: '-created_at' });
  for (const [name, value] of Object.entries(filter)) query.set(`filter${name}`, value);
  query.set('page[size]', String(PAGE_SIZE));
  query.set('page[number]', String(number));
  return query;
}

/** The message behind a record, words included; null where Telnyx does not give it: after ten days, and now and then. */
export async function messageBehind(
  api: TelnyxApi,
  account: ProviderAccount,
  { id }: DetailRecord,
): Promise<Message | null> {
  const json = jsonOf('Telnyx', await request(api, account, `/messages/${encodeURIComponent(id)}`));
  return json === null ? null : MessageAnswer.parse(json).data;
}
