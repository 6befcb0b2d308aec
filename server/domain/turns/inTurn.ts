import { isOpenAt, nextChange } from '../../../contract/officeHours.ts';
import type { Accepted, ChangeDraft, Decision, Job } from '../decision.ts';
import { NOTHING, SYSTEM } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Ticket } from '../state.ts';
import { ticketChanges } from '../ticketChanges.ts';
import type { Rota } from './state.ts';

/** Why round robin has given a ticket to somebody, as its history tells (ASSIGN-2). */
type Why = 'turn' | 'returned';

/**
 * Whose turn it is: the first who is Online after whom it was last, by their ids, and round again. Between two turns of
 * one agent everybody who stays Online so long has had exactly one, whoever comes and goes: that is what keeps it even.
 */
export function nextInTurn({ lastId, agents }: Rota): string | null {
  const online = agents.filter(takesTickets).map(({ memberId }) => memberId);
  const inOrder = online.toSorted();
  return inOrder.find(id => lastId !== null && id > lastId) ?? inOrder[0] ?? null;
}

/** Whoever was given another role while Online is not chosen any more, though their screens are still to say that they go. */
function takesTickets({ online, mayReply }: Rota['agents'][number]): boolean {
  return online && mayReply;
}

/** ASSIGN-2: what a customer's message opens, or opens again, is given to whose turn it is. */
export function inTurn(facts: Facts, decided: Accepted): Accepted {
  const { ticket } = decided;
  if (!ticket || !facts.rota || !facts.settings.roundRobin.enabled || !isOpened(facts.ticket, ticket))
    return decided;
  const turn = turnOf(facts, facts.rota, ticket);
  return {
    ...decided,
    ...turn,
    changes: [...decided.changes, ...turn.changes],
    jobs: [...(decided.jobs ?? []), ...(turn.jobs ?? [])],
  };
}

/** ASSIGN-4: what round robin has left Unassigned goes to whose turn it is now. A command like any other. */
export function handOut(facts: Facts): Decision {
  const { ticket, rota, settings } = facts;
  if (!rota || !settings.roundRobin.enabled || !settings.roundRobin.handOut) return NOTHING;
  if (!ticket?.awaitsTurnSince || ticket.status !== 'open' || ticket.assigneeId) return NOTHING;
  if (!isOpen(facts)) return { changes: [], jobs: atOpening(facts) };
  const next = nextInTurn(rota);
  return next ? given(ticket, next) : NOTHING;
}

/** One a workspace, whatever asks for it. */
export function handOutSoon(workspaceId: string): Job {
  return { task: 'handOut', payload: { workspaceId }, key: `handOut:${workspaceId}` };
}

function isOpened(was: Ticket | null, is: Ticket): boolean {
  return is.status === 'open' && was?.status !== 'open';
}

function turnOf(facts: Facts, rota: Rota, ticket: Ticket): Accepted {
  const isBack = rota.agents.some(agent => takesTickets(agent) && agent.memberId === ticket.assigneeId);
  if (isBack) return { ticket, changes: [assigned(ticket, ticket, 'returned')] };
  const next = isOpen(facts) ? nextInTurn(rota) : null;
  return next ? given(ticket, next) : left(facts, ticket);
}

function given(ticket: Ticket, memberId: string): Accepted {
  const next = { ...ticket, assigneeId: memberId, awaitsTurnSince: null };
  return { ticket: next, lastInTurn: memberId, changes: [assigned(ticket, next, 'turn')] };
}

function left(facts: Facts, ticket: Ticket): Accepted {
  const next = { ...ticket, assigneeId: null, awaitsTurnSince: facts.now };
  return { ticket: next, changes: ticketChanges(ticket, next, SYSTEM), jobs: atOpening(facts) };
}

/** Told in full where nothing differs too: that a ticket comes back to its agent is worth a line. */
function assigned(was: Ticket, next: Ticket, why: Why): ChangeDraft {
  const [told] = ticketChanges(was, next, SYSTEM);
  const to = {
    assignee_id: { from: was.assigneeId, to: next.assigneeId },
    assigned_by: { from: null, to: why },
  };
  const about = { actor: SYSTEM, ticketId: next.id, profileId: next.profileId };
  return { type: 'ticket.updated', ...about, fields: { ...told?.fields, ...to } };
}

function isOpen({ settings: { officeHours, timeZone }, now }: Facts): boolean {
  return isOpenAt(officeHours, timeZone, now);
}

/** With a key of its own: what is due at once must not be put off to the next opening. */
function atOpening({ workspaceId, settings: { officeHours, timeZone }, now }: Facts): Job[] {
  const change = nextChange(officeHours, timeZone, now);
  if (!change || !('opens' in change)) return [];
  const key = `handOutAtOpening:${workspaceId}`;
  return [{ task: 'handOut', payload: { workspaceId }, runAt: change.opens, key }];
}
