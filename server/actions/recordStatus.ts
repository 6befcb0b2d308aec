import type { MessageStatus } from '../../contract/vocabulary.ts';
import type { ProviderName, StatusReport } from '../channels/channel.ts';
import { failureOf } from '../channels/sms/errors.ts';
import { applyReport } from '../domain/deliver.ts';
import type { Result } from '../store/gate.ts';
import type { Context } from './context.ts';

/** A provider reports what became of a text that we sent. */
export function recordStatus(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  provider: ProviderName,
  report: StatusReport,
  again = false,
): Promise<Result> {
  const { status, errorCode } = report;
  const reason = errorCode ? failureOf(provider, errorCode) : 'other';
  return gate.submit({
    workspaceId,
    journal: { provider, key: statusKey(report.providerId, status), kind: 'status', payload: report, again },
    load: { providerId: { provider, id: report.providerId } },
    decide: facts => applyReport(facts, { status, errorCode, reason }),
  });
}

/** Under which a report counts once: a provider's id of the text, and what it reports. */
export function statusKey(providerId: string, status: MessageStatus): string {
  return `${providerId}:${status}`;
}
