import type { Actor, Decision } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Identifier, Ticket } from '../state.ts';
import { type NameByHand, told } from './nameByHand.ts';

/**
 * PROF-5: what a customer is no longer known by. Their ledger stays, and what a phone had taken back is kept for whoever comes to
 * have it (`movedPhones.ts`); what waits to leave for it is refused where it would leave (`deliver.ts`). Replies then go to
 * the phone that wrote last of those that are left. A ticket that nobody could be answered on is not left behind: 409.
 */
export function removeIdentifier(facts: Facts, name: NameByHand, actor: Actor): Decision {
  const { profile, ticket, names } = facts;
  const known = names.find(one => isOne(one, name) && one.profileId === profile?.id);
  if (!profile || !known) return { refused: 'not_found' };
  const isAnswered = name.kind === 'phone' && ticket?.phone === name.value;
  const next = isAnswered ? answeredElsewhere(facts, ticket, name.value) : null;
  if (isAnswered && !next) return { refused: 'phone_in_use' };
  return {
    formerIdentifiers: [known],
    ...(next && { ticket: next }),
    changes: [told(profile, name, actor)],
  };
}

function isOne({ kind, value }: Identifier, name: NameByHand): boolean {
  return kind === name.kind && value === name.value;
}

/** REPLY-1: a phone that has never written is none to answer to. */
function answeredElsewhere({ writers, names }: Facts, ticket: Ticket, gone: string): Ticket | null {
  const isTheirs = (phone: string) => names.some(({ kind, value }) => kind === 'phone' && value === phone);
  const next = writers.find(({ phone }) => phone !== gone && isTheirs(phone));
  return next ? { ...ticket, phone: next.phone, sendingNumber: next.sendingNumber } : null;
}
