import type { Decision } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { patchTicket } from '../patchTicket.ts';
import { customer } from '../receivedText.ts';

/** The visitor ends their session: for good, as when an agent closes it (TICK-3). */
export function end(facts: Facts): Decision {
  const { ticket, profile } = facts;
  if (!ticket || !profile) return { refused: 'session_not_begun' };
  return patchTicket(facts, { status: 'closed' }, customer(profile));
}
