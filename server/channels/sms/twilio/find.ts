import type { FindQuestion, FoundText, ProviderAccount } from '../../channel.ts';
import { plainWords } from '../shapes.ts';
import { type Message, pagesOf, wholeSecond } from './list.ts';
import { messageStatusOf } from './messageStatus.ts';
import type { TwilioApi } from './request.ts';
import { isMessagingService } from './send.ts';

const MOST_PAGES = 3;

/**
 * The texts that Twilio took for this question, newest first: same numbers, same words, created at or after `since`
 * (to the second, as Twilio tells it), since a message there carries nothing of ours. Throws when Twilio cannot be
 * asked or its answer cannot be read.
 */
export async function find(
  api: TwilioApi,
  account: ProviderAccount,
  question: FindQuestion,
): Promise<FoundText[]> {
  const found: FoundText[] = [];
  let pages = 0;
  for await (const messages of pagesOf(api, account, queryOf(question))) {
    found.push(...messages.filter(message => answers(message, question)).map(foundText));
    pages += 1;
    if (pages === MOST_PAGES) break;
  }
  return found;
}

/**
 * Not narrowed by DateSent, the only date that the list can be asked for: what still waits in Twilio's queue has none,
 * and that is just what we look for.
 */
function queryOf({ from, to }: FindQuestion): Record<string, string> {
  return isMessagingService(from) ? { To: to } : { To: to, From: from };
}

function answers(message: Message, question: FindQuestion): boolean {
  return (
    message.direction.startsWith('outbound') &&
    message.to === question.to &&
    isFrom(message, question.from) &&
    sameWords(message.body ?? '', question.body) &&
    message.date_created.getTime() >= wholeSecond(question.since)
  );
}

function isFrom(message: Message, from: string): boolean {
  return (isMessagingService(from) ? message.messaging_service_sid : message.from) === from;
}

const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';

function sameWords(theirs: string, ours: string): boolean {
  return [plainWords(ours), plainWords(TRIAL_PREFIX + ours)].includes(plainWords(theirs));
}

function foundText(message: Message): FoundText {
  return {
    providerId: message.sid,
    status: messageStatusOf(message.status) ?? 'queued',
    errorCode: message.error_code ? String(message.error_code) : null,
    createdAt: message.date_created,
  };
}
