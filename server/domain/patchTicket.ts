import type { Accepted, Actor, Decision, Job, Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import { after, type LifecycleCommand } from './lifecycle.ts';
import { asRead } from './readByAgent.ts';
import type { Ticket } from './state.ts';
import { type Retagging, retagged } from './tagging.ts';
import { ticketChanges } from './ticketChanges.ts';

export type Patch = Retagging & {
  status?: Ticket['status'];
  snoozedUntil?: Date;
  assigneeId?: string | null;
  /** Whose it is taken to be: it is assigned only if it still is. */
  ifAssigneeId?: string | null;
  read?: boolean;
};

const COMMAND: Record<Ticket['status'], LifecycleCommand> = {
  open: 'open',
  snoozed: 'snooze',
  closed: 'close',
};

/** What an agent does to a ticket by hand. TICK-1 to TICK-3, TICK-7, ASSIGN-1. */
export function patchTicket(facts: Facts, patch: Patch, actor: Actor): Decision {
  const { ticket } = facts;
  if (!ticket) return { refused: 'not_found' };
  const taken = takenMeanwhile(ticket, patch);
  if (taken) return taken;
  const moved = patch.status ? move(facts, ticket, patch.status, patch.snoozedUntil) : ticket;
  if ('refused' in moved) return moved;
  const tags = retagged(facts, ticket, patch);
  if ('refused' in tags) return tags;
  const next: Ticket = {
    ...(patch.read ? asRead(moved, facts.now) : moved),
    ...(patch.assigneeId !== undefined && { assigneeId: patch.assigneeId }),
    ...(patch.read === false && { read: false }),
    ...(isDealtWith(patch) && { awaitsTurnSince: null }),
    tags,
  };
  return become(ticket, next, actor);
}

/** ASSIGN-1: of two agents who take a ticket at once one gets it, and the other is told who. */
function takenMeanwhile({ assigneeId }: Ticket, patch: Patch): Refusal | null {
  const { assigneeId: to, ifAssigneeId: from } = patch;
  if (from === undefined || to === undefined || assigneeId === from || assigneeId === to) return null;
  const about = assigneeId ? { about: { assignee_id: assigneeId } } : {};
  return { refused: 'assigned_meanwhile', pointer: '/if_assignee_id', ...about };
}

/** ASSIGN-4: what a person has assigned, to nobody too, or put away, round robin owes nothing any more. */
function isDealtWith({ assigneeId, status }: Patch): boolean {
  return assigneeId !== undefined || status === 'closed' || status === 'snoozed';
}

/** TICK-2: due, the ticket is open and unread again, at the top. A command like any other. */
export function wake(facts: Facts, actor: Actor): Accepted {
  const { ticket, now } = facts;
  if (ticket?.status !== 'snoozed' || !ticket.snoozedUntil) return { changes: [] };
  // The queue's clock is the database's, and may be ahead of ours.
  if (ticket.snoozedUntil > now) return { changes: [], jobs: [wakeUpCall(ticket, ticket.snoozedUntil)] };
  const woken = after(ticket, 'wake');
  if ('refused' in woken) return { changes: [] };
  return become(
    ticket,
    { ...ticket, status: woken.status, snoozedUntil: null, read: false, sortedAt: now },
    actor,
  );
}

function move(facts: Facts, ticket: Ticket, to: Ticket['status'], until: Date | undefined): Ticket | Refusal {
  const next = after(ticket, COMMAND[to]);
  if ('refused' in next) return next;
  if (to !== 'snoozed') return { ...ticket, status: next.status, snoozedUntil: null };
  if (!until || until <= facts.now) return { refused: 'snooze_in_past', pointer: '/snoozed_until' };
  return { ...ticket, status: next.status, snoozedUntil: until };
}

function become(was: Ticket, next: Ticket, actor: Actor): Accepted {
  const changes = ticketChanges(was, next, actor);
  if (changes.length === 0) return { changes: [] };
  const until = next.snoozedUntil;
  const isNewTime = until && until.getTime() !== was.snoozedUntil?.getTime();
  return { ticket: next, changes, jobs: isNewTime ? [wakeUpCall(next, until)] : [] };
}

/** When a snoozed ticket is to be looked at again. */
export function wakeUpCall(ticket: Ticket, runAt: Date): Job {
  const payload = { workspaceId: ticket.workspaceId, ticketId: ticket.id };
  return { task: 'wake', payload, runAt, key: `wake:${ticket.id}` };
}
