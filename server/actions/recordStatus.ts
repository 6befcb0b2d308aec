import type { MessageStatus } from '../../contract/vocabulary.ts';
import type { ProviderName, StatusReport } from '../channels/channel.ts';
import { failureOf } from '../channels/sms/errors.ts';
import { applyReport } from '../domain/report.ts';
import { countryOf } from '../phone.ts';
import type { Result } from '../store/gate.ts';
import type { Context } from './context.ts';
import { attemptOf } from './reference.ts';

/** A provider reports what became of a text that we sent. Known by its own id, or by our reference where it has one. */
export function recordStatus(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  provider: ProviderName,
  told: StatusReport,
  again = false,
): Promise<Result> {
  const { providerId, status, errorCode } = told;
  const attempt = attemptOf(told.reference);
  const reason = errorCode ? failureOf(provider, errorCode) : 'other';
  const attemptedAt = attempt?.attemptedAt ?? null;
  const report = { status, errorCode, reason, provider, providerId, attemptedAt };
  return gate.submit({
    workspaceId,
    journal: { provider, key: statusKey(providerId, status), kind: 'status', payload: told, again },
    load: attempt ? { messageId: attempt.messageId } : { providerId: { provider, id: providerId } },
    decide: facts => applyReport(facts, report, countryOf),
  });
}

/** Under which a report counts once: a provider's id of the text, and what it reports. */
export function statusKey(providerId: string, status: MessageStatus): string {
  return `${providerId}:${status}`;
}
