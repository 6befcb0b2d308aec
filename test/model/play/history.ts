import { replay } from '../../../server/domain/consent.ts';
import type { Profile, Ticket } from '../../../server/domain/state.ts';
import type { DraftedChange } from '../../../server/store/write/numbered.ts';
import { differences } from './differences.ts';
import type { Stage } from './stage.ts';

/** SMS-6: the ledger comes to what the profile says, and every line begins where the last ended. */
export function expectLedger({ shop }: Stage, profile: Profile): void {
  const entries = shop.ledger.filter(one => one.profileId === profile.id);
  const now = { sms_marketing: profile.smsMarketing, sms_transactional: profile.smsTransactional };
  expectSame('the ledger', replay(entries), 'the profile', now);
  entries.forEach((entry, at) => {
    const before = replay(entries.slice(0, at))[entry.kind];
    if (entry.was !== before || entry.became === before) throw new Error('the ledger has a gap');
  });
}

/** TICK-7: the history, from a new ticket on, comes to the ticket. */
export function expectHistory({ shop }: Stage, ticket: Ticket): void {
  const changes = shop.changes.filter(one => one.ticketId === ticket.id);
  const told = changes.filter(one => one.type === 'ticket.created' || one.type === 'ticket.updated');
  if (told[0]?.type !== 'ticket.created') throw new Error('a history does not begin with the ticket');
  expectSame('the history', told.reduce(retell, NEW_TICKET), 'the ticket', toldOf(ticket));
}

const NEW_TICKET: Record<string, unknown> = {
  status: 'open',
  read: false,
  snoozed_until: null,
  assignee_id: null,
  attributed_to: null,
  flags: [],
};

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
