import { all, last } from '../model/book.ts';
import * as consent from '../model/consent.ts';
import { isLapsing } from '../model/later.ts';
import * as line from '../model/line.ts';
import * as tickets from '../model/tickets.ts';
import { differences } from './differences.ts';
import { CUSTOMERS } from './inputs.ts';
import { outsOf, profileOf, type Stage, ticketOf } from './stage.ts';

/** All that can be seen of the shop is the same in the model. */
export function expectAgreement(stage: Stage, ends: { real: string[]; model: string[] }): void {
  const real = { ends: ends.real, ...viewOf(stage, realView) };
  const model = { ends: ends.model, ...viewOf(stage, modelView) };
  const differing = differences(real, model);
  if (differing.length > 0) throw new Error(['rules ≠ model', ...differing].join('\n'));
}

function viewOf<View>(stage: Stage, view: (stage: Stage, who: string) => View): Record<string, View> {
  return Object.fromEntries(CUSTOMERS.map(who => [who, view(stage, who)]));
}

function realView(stage: Stage, who: string) {
  const profile = profileOf(stage, who);
  if (!profile) return null;
  return {
    who,
    consent: { sms_marketing: profile.smsMarketing, sms_transactional: profile.smsTransactional },
    ledger: stage.shop.ledger
      .filter(one => one.profileId === profile.id)
      .map(one => `${one.kind} ${one.became} ${one.source}`),
    blocked: profile.blockedAt !== null,
    ticket: realTicket(stage, who),
    texts: [...stage.shop.messages.values()]
      .filter(one => one.threadId === profile.id && one.direction === 'inbound')
      .map(one => ({
        id: one.providerId,
        keyword: one.keywordKind,
        onTicket: one.ticketId !== null,
        answers: nameOf(one),
      })),
    outs: outsOf(stage, who).map(one => ({
      to: one.phone,
      from: one.sendingNumber,
      source: one.source,
      says: one.body,
      status: one.status,
      reason: one.errorReason,
      stands: one.sentAt.getTime(),
      sendAt: one.sendAt?.getTime() ?? null,
      lapses: one.lapses,
    })),
  };
}

function realTicket(stage: Stage, who: string) {
  const ticket = ticketOf(stage, who);
  if (!ticket) return null;
  return {
    status: ticket.status,
    until: ticket.snoozedUntil?.getTime() ?? null,
    read: ticket.read,
    suspected: ticket.flags.includes('opt_out_suspected'),
    answers: nameOf(ticket),
    sortedAt: ticket.sortedAt.getTime(),
    lapsing: ticket.lapsing,
  };
}

function nameOf(one: { attributedType: string | null; attributedId: string | null }): string | null {
  return one.attributedId && `${one.attributedType} ${one.attributedId}`;
}

function modelView({ book }: Stage, who: string) {
  const isKnown = all(book, 'text', who).length + all(book, 'marketing', who).length > 0;
  if (!isKnown) return null;
  const answers = all(book, 'answer', who);
  return {
    who,
    consent: consent.consentOf(book, who),
    ledger: consent.ledgerOf(book, who),
    blocked: tickets.isBlocked(book, who),
    ticket: modelTicket({ book }, who),
    texts: all(book, 'text', who).map(({ id, keyword, onTicket }) => {
      const answer = answers.find(one => one.text === id);
      return { id, keyword, onTicket, answers: answer ? tickets.nameOf(answer) : null };
    }),
    outs: line.outsOf(book, who).map(({ number, source, says, status, reason, stands, sendAt, lapses }) => ({
      to: who,
      from: number,
      ...{ source, says, status, reason, stands, sendAt, lapses },
    })),
  };
}

function modelTicket({ book }: Pick<Stage, 'book'>, who: string) {
  if (!tickets.hasTicket(book, who)) return null;
  return {
    ...tickets.statusOf(book, who),
    read: last(book, 'read', who)?.read ?? false,
    suspected: last(book, 'suspected', who)?.suspected ?? false,
    answers: tickets.attributedTo(book, who),
    sortedAt: tickets.sortedAt(book, who),
    lapsing: isLapsing(book, who),
  };
}
