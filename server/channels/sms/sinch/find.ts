import { z } from 'zod';
import type { FindQuestion, FoundText, ProviderAccount } from '../../channel.ts';
import { jsonOf } from '../http/jsonOf.ts';
import { messageStatusOf } from './messageStatus.ts';
import { digitsOf } from './numbers.ts';
import { request, type SinchApi } from './request.ts';

const Batch = z.object({
  id: z.string(),
  canceled: z.boolean().nullish(),
  client_reference: z.string().nullish(),
  created_at: z
    .string()
    .transform(date => new Date(date))
    .pipe(z.date()),
});
type Batch = z.infer<typeof Batch>;

const Batches = z.object({ batches: z.array(Batch).nullish() });
const Report = z.object({ status: z.string(), code: z.number().nullish() });

/**
 * The batches that Sinch took under this reference. Throws when it cannot be asked or its answer cannot be read.
 * https://developers.sinch.com/docs/sms/api-reference/sms/batches/listbatches
 */
export async function find(
  api: SinchApi,
  account: ProviderAccount,
  { reference, since, to }: FindQuestion,
): Promise<FoundText[]> {
  const query = new URLSearchParams({ client_reference: reference, start_date: since.toISOString() });
  const answer = Batches.parse(jsonOf('Sinch', await request(api, account, `/batches?${query}`)));
  const found: FoundText[] = [];
  for (const batch of answer.batches ?? []) {
    if (batch.client_reference !== reference || batch.created_at < since) continue;
    found.push(await foundText(api, account, batch, to));
  }
  return found;
}

async function foundText(
  api: SinchApi,
  account: ProviderAccount,
  { id, canceled, created_at: createdAt }: Batch,
  to: string,
): Promise<FoundText> {
  if (canceled) return { providerId: id, status: 'canceled', errorCode: null, createdAt };
  const report = await reportOf(api, account, id, to);
  const status = messageStatusOf(report?.status ?? '') ?? 'queued';
  const errorCode = status === 'failed' ? String(report?.code ?? '') || null : null;
  return { providerId: id, status, errorCode, createdAt };
}

/** Null while there is none. https://developers.sinch.com/docs/sms/api-reference/sms/delivery-reports/ */
async function reportOf(api: SinchApi, account: ProviderAccount, batchId: string, to: string) {
  const path = `/batches/${encodeURIComponent(batchId)}/delivery_report/${encodeURIComponent(digitsOf(to))}`;
  const json = jsonOf('Sinch', await request(api, account, path));
  return json === null ? null : Report.parse(json);
}
