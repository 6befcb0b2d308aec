import type { InboundQuestion, ListedText, ProviderAccount } from '../../channel.ts';
import { unknownOnly } from '../http/unknownOnly.ts';
import { parseMessage } from './inbound.ts';
import { type DetailRecord, messageBehind, pagesOf } from './records.ts';
import type { TelnyxApi } from './request.ts';

/** Of 50 texts each. */
const MOST_PAGES = 200;

/**
 * What customers have texted to these numbers: Telnyx's records tell which, and each message its words. One whose words
 * Telnyx does not give is left out, for there is nothing to show of it.
 */
export async function listInbound(
  api: TelnyxApi,
  account: ProviderAccount,
  question: InboundQuestion,
): Promise<ListedText[]> {
  const texts: ListedText[] = [];
  for (const number of question.numbers) {
    const records = await textedTo(api, account, number, question.since);
    for (const record of await unknownOnly(records, ({ id }) => id, question)) {
      const message = await messageBehind(api, account, record);
      const text = message && parseMessage(account.externalId, message);
      if (text && !('problem' in text)) texts.push({ ...text, receivedAt: record.createdAt });
    }
  }
  return texts.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

/** The oldest first: of one moment, too, in the order in which they came. */
async function textedTo(
  api: TelnyxApi,
  account: ProviderAccount,
  number: string,
  since: Date,
): Promise<DetailRecord[]> {
  const found: DetailRecord[] = [];
  let pages = 0;
  const filter = { '[direction]': 'inbound', '[cld]': number, '[created_at][gte]': since.toISOString() };
  for await (const records of pagesOf(api, account, filter)) {
    pages += 1;
    if (pages > MOST_PAGES) throw new Error(`Telnyx has more texts to ${number} than can be read at once`);
    found.push(...records.filter(({ createdAt }) => createdAt >= since));
  }
  return found.toReversed();
}
