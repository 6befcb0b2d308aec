import { z } from 'zod';
import type { InboundQuestion, ListedText, ProviderAccount } from '../../channel.ts';
import { jsonOf } from '../http/jsonOf.ts';
import { unknownOnly } from '../http/unknownOnly.ts';
import { parseInbound } from './inbound.ts';
import { digitsOf } from './numbers.ts';
import { request, type SinchApi } from './request.ts';

const Page = z.object({
  inbounds: z.array(z.looseObject({ received_at: z.string() })).nullish(),
});
type Listed = NonNullable<z.infer<typeof Page>['inbounds']>[number];

const PAGE_SIZE = 100;
const MOST_PAGES = 100;

/**
 * What customers have texted to these numbers, as Sinch's list has it: as the callbacks should have brought it. What is
 * no text, such as a binary message, is left out. https://developers.sinch.com/docs/sms/api-reference/sms/inbounds/
 */
export async function listInbound(
  api: SinchApi,
  account: ProviderAccount,
  question: InboundQuestion,
): Promise<ListedText[]> {
  if (question.numbers.length === 0) return [];
  const texts = (await textedTo(api, account, question)).flatMap(listed =>
    listedText(account, question, listed),
  );
  const news = await unknownOnly(texts, ({ providerId }) => providerId, question);
  return news.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

async function textedTo(
  api: SinchApi,
  account: ProviderAccount,
  { numbers, since }: InboundQuestion,
): Promise<Listed[]> {
  const found: Listed[] = [];
  const narrowed = { to: numbers.map(digitsOf).join(','), start_date: since.toISOString() };
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ ...narrowed, page: String(page), page_size: String(PAGE_SIZE) });
    const { inbounds } = Page.parse(jsonOf('Sinch', await request(api, account, `/inbounds?${query}`)));
    found.push(...(inbounds ?? []));
    // The newest come first.
    if ((inbounds ?? []).length < PAGE_SIZE) return found.toReversed();
  }
  throw new Error('Sinch has more texts than can be read at once');
}

function listedText(
  { externalId }: ProviderAccount,
  { numbers, since }: InboundQuestion,
  listed: Listed,
): ListedText[] {
  const text = parseInbound(externalId, listed);
  const receivedAt = new Date(listed.received_at);
  if ('problem' in text || !numbers.includes(text.to) || !(receivedAt >= since)) return [];
  return [{ ...text, receivedAt }];
}
