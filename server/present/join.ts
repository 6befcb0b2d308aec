import type { Join } from '../../contract/joinRoutes.ts';
import type { JoinPlan } from '../domain/joining/joinPlan.ts';
import type { Ticket } from '../domain/state.ts';
import type { Moves } from '../store/read/joined.ts';
import { presentIdentifier } from './wholeProfile.ts';

export function presentJoin(plan: JoinPlan, moves: Moves, preview: boolean): Join {
  return {
    preview,
    profile_id: plan.staysId,
    gone_id: plan.goesId,
    ticket: named(plan.ticket),
    closed_ticket: named(plan.goneTicket),
    consent: plan.consent.map(({ kind, stays, goes, becomes }) => ({
      kind,
      profile: stays,
      gone: goes,
      becomes,
    })),
    identifiers: plan.names.map(presentIdentifier),
    moves,
  };
}

function named(ticket: Ticket | null): Join['ticket'] {
  return ticket && { id: ticket.id, number: Number(ticket.number) };
}
