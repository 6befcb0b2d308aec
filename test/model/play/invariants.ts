import type { Accepted } from '../../../server/domain/decision.ts';
import type { Message, Profile } from '../../../server/domain/state.ts';
import { expectHistory, expectLedger } from './history.ts';
import type { Stage } from './stage.ts';

/** What holds in every shop at every moment, whatever the model says. */
export function expectInvariants(stage: Stage, decisions: Accepted[]): void {
  expectOneTicketEach(stage);
  for (const one of stage.left.splice(0)) expectGround(stage, one.message, one.profile);
  expectOneAnswerASend(stage);
  for (const decision of decisions) {
    expectNoAutoAnswerToKeyword(decision);
    expectJobs(decision);
  }
  for (const profile of stage.shop.profiles.values()) expectLedger(stage, profile);
  for (const ticket of stage.shop.tickets.values()) expectHistory(stage, ticket);
}

/** SMS-2. */
function expectOneTicketEach({ shop }: Stage): void {
  const owners = [...shop.tickets.values()].map(ticket => ticket.profileId);
  if (new Set(owners).size < owners.length) throw new Error('a customer has two SMS tickets');
}

/** REPLY-2, AUTO-4: consent, or one of the three grounds. */
function expectGround({ shop }: Stage, message: Message, profile: Profile | null): void {
  const states = profile && [profile.smsMarketing, profile.smsTransactional];
  if (!states || profile.blockedAt) throw new Error('a text left to somebody blocked or unknown');
  if (states.includes('subscribed') || message.source === 'keyword_response') return;
  const hasWritten = [...shop.messages.values()].some(
    one => one.threadId === message.threadId && one.direction === 'inbound' && one.keywordKind === null,
  );
  const neverAsked = states.every(state => state === 'never_subscribed');
  const isFirstAnswer = message.source === 'auto_responder' && neverAsked && hasWritten;
  if (!isFirstAnswer) throw new Error(`${message.source} left to ${message.phone} without consent`);
}

/** ATTR-2. A campaign that was sent to somebody twice can be answered twice. */
function expectOneAnswerASend({ shop }: Stage): void {
  const messages = [...shop.messages.values()];
  const sends = messages.filter(one => one.marketingType !== null && one.status !== 'failed');
  const sent = countBy(sends, one => `${one.threadId} ${one.marketingType} ${one.marketingId}`);
  const texts = messages.filter(one => one.attributedId !== null);
  const answered = countBy(texts, one => `${one.threadId} ${one.attributedType} ${one.attributedId}`);
  for (const [send, answers] of answered)
    if (answers > (sent.get(send) ?? 0)) throw new Error(`${send} has ${answers} answers`);
}

function countBy<T>(records: T[], key: (record: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(key(record), (counts.get(key(record)) ?? 0) + 1);
  return counts;
}

/** SMS-4. */
function expectNoAutoAnswerToKeyword({ messages = [] }: Accepted): void {
  const isAnswered = messages.some(one => one.source === 'auto_responder' && one.status === 'queued');
  const hasKeyword = messages.some(one => one.direction === 'inbound' && one.keywordKind !== null);
  if (isAnswered && hasKeyword) throw new Error('a keyword got an auto-response');
}

/** What waits for its turn or its time is woken by a job, in the same commit. */
function expectJobs({ messages = [], ticket, changes, jobs = [] }: Accepted): void {
  const isQueued = messages.some(one => one.status === 'queued');
  if (isQueued && !jobs.some(one => one.task === 'deliver'))
    throw new Error('nobody delivers what is queued');
  for (const { status, sendAt } of messages)
    if (status === 'scheduled' && !jobs.some(one => one.task === 'release' && isAt(one.runAt, sendAt)))
      throw new Error('nobody releases what is scheduled');
  const hasWritten = changes.some(one => one.type === 'message.created' && one.actor.kind === 'customer');
  if (hasWritten && ticket?.lapsing && !jobs.some(one => one.task === 'lapse'))
    throw new Error('nobody looks for what lapses');
  const isSnoozed = changes.some(one => one.fields?.snoozed_until?.to);
  const until = ticket?.snoozedUntil?.getTime();
  if (isSnoozed && !jobs.some(one => one.task === 'wake' && one.runAt.getTime() === until))
    throw new Error('nobody wakes what is snoozed');
}

function isAt(one: Date, other: Date | null): boolean {
  return one.getTime() === other?.getTime();
}
