import { z } from 'zod';
import type { StatusReport } from '../../channel.ts';
import { PROVIDER_ID } from '../shapes.ts';
import { messageStatusOf } from './messageStatus.ts';

const step = { status: z.string(), code: z.number().int() };
const common = { batch_id: z.string().regex(PROVIDER_ID), client_reference: z.string().nullish() };

/**
 * A report for one phone, as we ask for, or for the whole batch, as a service plan may be set up to give: its one
 * phone's status stands in a list. https://developers.sinch.com/docs/sms/api-reference/sms/delivery-reports/
 */
const Report = z.union([
  z.object({
    type: z.literal(['recipient_delivery_report_sms', 'recipient_delivery_report_mms']),
    ...common,
    ...step,
  }),
  z
    .object({
      type: z.literal(['delivery_report_sms', 'delivery_report_mms']),
      ...common,
      statuses: z.tuple([z.object(step)]).rest(z.unknown()),
    })
    .transform(({ statuses: [first], ...batch }) => ({ ...batch, ...first })),
]);

/** Whether a callback reports what became of a text, rather than bring one. */
export function isReport(json: unknown): boolean {
  return Reporting.safeParse(json).success;
}

const Reporting = z.looseObject({ type: z.string().regex(/^(recipient_)?delivery_report_/) });

/** What a callback reports. Null where there is nothing to act on: a status that we do not know, or no batch. */
export function parseStatus(accountExternalId: string, json: unknown): StatusReport | null {
  const report = Report.safeParse(json).data;
  const status = report && messageStatusOf(report.status);
  if (!report || !status) return null;
  const errorCode = status === 'failed' ? String(report.code) : null;
  return {
    providerId: report.batch_id,
    accountExternalId,
    status,
    errorCode,
    reference: report.client_reference ?? null,
  };
}
