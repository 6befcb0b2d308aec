import type { FindQuestion, FoundText, ProviderAccount } from '../../channel.ts';
import { referenceIn } from '../reference.ts';
import { type Message, recipientOf } from './message.ts';
import { messageStatusOf } from './messageStatus.ts';
import { type DetailRecord, messageBehind, pagesOf } from './records.ts';
import type { TelnyxApi } from './request.ts';

/**
 * The text that Telnyx took under this reference. Its records are searched by numbers and time, and tell no words; the
 * reference stands in the address that each text reports to. Throws when Telnyx cannot be asked or read.
 */
export async function find(
  api: TelnyxApi,
  account: ProviderAccount,
  question: FindQuestion,
): Promise<FoundText[]> {
  const found: FoundText[] = [];
  for await (const records of pagesOf(api, account, filterOf(question))) {
    for (const record of records) {
      if (record.createdAt < question.since) return found;
      if (isAnother(record, question)) continue;
      const message = await messageBehind(api, account, record);
      if (isIt(record, message, question)) found.push(foundText(record, message));
    }
  }
  return found;
}

function filterOf({ from, to, since }: FindQuestion) {
  const numbers = { '[cli]': from, '[cld]': to };
  return { '[direction]': 'outbound', ...numbers, '[created_at][gte]': since.toISOString() };
}

/** Told by the record alone, where it tells: each message is one more request. */
function isAnother(record: DetailRecord, { reference }: FindQuestion): boolean {
  const told = referenceIn(record.delivery_status_webhook_url);
  return told !== null && told !== reference;
}

function isIt(record: DetailRecord, message: Message | null, { reference }: FindQuestion): boolean {
  return referenceIn(message?.webhook_url ?? record.delivery_status_webhook_url) === reference;
}

function foundText(record: DetailRecord, message: Message | null): FoundText {
  const status = messageStatusOf((message && recipientOf(message)?.status) ?? record.status) ?? 'queued';
  const code = message?.errors?.[0]?.code ?? record.errors?.[0] ?? null;
  return { providerId: record.id, status, errorCode: code, createdAt: record.createdAt };
}
