import { replay } from '../../../server/domain/consent.ts';
import type { Accepted } from '../../../server/domain/decision.ts';
import type { Message, Profile, Ticket } from '../../../server/domain/state.ts';
import type { DraftedChange } from '../../../server/store/write.ts';
import { STILL_WRONG } from '../stillWrong.ts';
import { differences } from './differences.ts';
import type { Stage } from './stage.ts';

/** What holds in every shop at every moment, whatever the model says. */
export function expectInvariants(stage: Stage, decisions: Accepted[]): void {
  expectOneTicketEach(stage);
  for (const one of stage.left.splice(0)) expectGround(stage, one.message, one.profile);
  expectOneAnswerASend(stage);
  for (const decision of decisions) expectNoAutoAnswerToKeyword(decision);
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

/** SMS-6: the ledger comes to what the profile says, and every line begins where the last ended. */
function expectLedger({ shop }: Stage, profile: Profile): void {
  const entries = shop.ledger.filter(one => one.profileId === profile.id);
  const now = { sms_marketing: profile.smsMarketing, sms_transactional: profile.smsTransactional };
  expectSame('the ledger', replay(entries), 'the profile', now);
  entries.forEach((entry, at) => {
    const before = replay(entries.slice(0, at))[entry.kind];
    if (entry.was !== before || entry.became === before) throw new Error('the ledger has a gap');
  });
}

/** TICK-7: the history, from a new ticket on, comes to the ticket. */
function expectHistory({ shop }: Stage, ticket: Ticket): void {
  const changes = shop.changes.filter(one => one.ticketId === ticket.id);
  const told = changes.filter(one => one.type === 'ticket.created' || one.type === 'ticket.updated');
  if (told[0]?.type !== 'ticket.created') throw new Error('a history does not begin with the ticket');
  const first = STILL_WRONG.beginningUntold ? untold(told, ticket) : NEW_TICKET;
  expectSame('the history', told.reduce(retell, first), 'the ticket', toldOf(ticket));
}

const NEW_TICKET: Record<string, unknown> = {
  status: 'open',
  read: false,
  snoozed_until: null,
  assignee_id: null,
  attributed_to: null,
  flags: [],
};

/** How the ticket began, by what is told of it later, or by what it still is. */
function untold(told: DraftedChange[], ticket: Ticket): Record<string, unknown> {
  if (told[0]?.fields) throw new Error('a history tells of its beginning now: STILL_WRONG has it still');
  const { flags, attributed_to } = toldOf(ticket);
  const firstOf = (field: string) => told.find(one => one.fields?.[field])?.fields?.[field];
  const [flagged, attributed] = [firstOf('flags'), firstOf('attributed_to')];
  return {
    ...NEW_TICKET,
    flags: flagged ? flagged.from : flags,
    attributed_to: attributed ? attributed.from : attributed_to,
  };
}

function retell(before: Record<string, unknown>, { fields = {} }: DraftedChange): Record<string, unknown> {
  const next = { ...before };
  for (const [field, { from, to }] of Object.entries(fields)) {
    if (JSON.stringify(before[field]) !== JSON.stringify(from))
      throw new Error(
        `the history of ${field} goes from ${JSON.stringify(from)}, and it was ${JSON.stringify(before[field])}`,
      );
    next[field] = to;
  }
  return next;
}

function toldOf(ticket: Ticket): Record<string, unknown> {
  const { attributedType: type, attributedId: id, attributedName: name } = ticket;
  return {
    status: ticket.status,
    read: ticket.read,
    snoozed_until: ticket.snoozedUntil?.toISOString() ?? null,
    assignee_id: ticket.assigneeId,
    attributed_to: id === null ? null : { type, id, name },
    flags: ticket.flags,
  };
}

function expectSame(one: string, a: object, other: string, b: object): void {
  const differing = differences(a, b);
  if (differing.length > 0) throw new Error([`${one} ≠ ${other}`, ...differing].join('\n'));
}
