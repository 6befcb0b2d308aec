import type { Decision } from './decision.ts';
import { become, type Settled, settled, withOptOut } from './deliver.ts';
import type { Facts } from './facts.ts';
import { isFurther } from './messageStatus.ts';
import { toDeliver } from './newMessage.ts';
import type { Message } from './state.ts';

/** What a provider reports of a text that we sent. */
export type Report = {
  status: Message['status'];
  errorCode: string | null;
  reason: string;
  /** As what the provider knows the text. */
  provider: string;
  providerId: string;
  /** When the attempt began that it is about, where the provider says. */
  attemptedAt: Date | null;
};

/** The country of a number, for the meter. */
type CountryOf = (phone: string) => string | null;

/**
 * A provider's report. One of a send not recorded yet waits in the journal, unless it says itself which send it is
 * about (SMS-10). What leaves through a Messaging Service is refused here, and not at the hand-over: an opt-out too.
 */
export function applyReport(facts: Facts, report: Report, countryOf: CountryOf): Decision {
  const { message } = facts;
  if (!message) return { changes: [], journal: 'waiting' };
  if (message.providerId !== report.providerId) return settleByReport(facts, message, report, countryOf);
  if (!isFurther(message.status, report.status)) return { changes: [] };
  const isFailed = report.status === 'failed';
  const decision = become(message, {
    ...message,
    status: report.status,
    errorCode: isFailed ? report.errorCode : null,
    errorReason: isFailed ? report.reason : null,
  });
  const optedOut = isFailed && report.reason === 'opted_out';
  return optedOut ? withOptOut(facts, message, decision, report.errorCode) : decision;
}

/** It says what the answer to the hand-over would have said, which was lost or is still to come. The line may go on. */
function settleByReport(facts: Facts, message: Message, report: Report, countryOf: CountryOf): Decision {
  if (!isAwaited(message, report) && !hasArrived(message, report)) return { changes: [] };
  const country = message.phone && countryOf(message.phone);
  return { ...settled(facts, message, saidBy(report, country)), jobs: [toDeliver(message)] };
}

/** Not one that somebody has meanwhile begun to send again: the two have nothing to do with each other. */
function isAwaited({ status, sendingSince }: Message, { attemptedAt }: Report): boolean {
  const isOpen = status === 'sending' || status === 'unknown';
  return isOpen && attemptedAt !== null && sendingSince?.getTime() === attemptedAt.getTime();
}

/** It was to be tried again, and has come by an earlier attempt: then it does not leave a second time (REPLY-11). */
function hasArrived({ status }: Message, { attemptedAt, status: reported }: Report): boolean {
  return status === 'queued' && attemptedAt !== null && (reported === 'sent' || reported === 'delivered');
}

function saidBy(report: Report, country: string | null): Settled {
  const { status, errorCode, reason, provider, providerId } = report;
  const taken = { provider, providerId, country };
  if (status !== 'failed') return { kind: 'accepted', status, ...taken };
  return {
    kind: 'refused',
    errorCode: errorCode ?? 'other',
    reason,
    optedOut: reason === 'opted_out',
    taken,
  };
}
