import { cancelAll } from './cancel.ts';
import type { Accepted, Actor, ChangeDraft, Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { after } from './lifecycle.ts';
import type { Message, Profile, Ticket } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';

/** TICK-6: closes the customer's tickets and marks them read, and cancels what has not left yet. */
export function block(facts: Facts, actor: Actor): Decision {
  const { profile, ticket } = facts;
  if (!profile) return { refused: 'not_found' };
  if (profile.blockedAt) return { changes: [] };
  const closed = ticket && closedAndRead(ticket);
  const chats = facts.chats.map(was => ({ was, next: closedAndRead(was) }));
  const canceled = cancelAll(facts, facts.thread.filter(isUnsent), actor);
  return {
    profile: { ...profile, blockedAt: facts.now, optInAskedAt: null },
    ...(closed && { ticket: closed }),
    otherTickets: chats.map(({ next }) => next),
    messages: canceled.messages ?? [],
    coupons: canceled.coupons ?? [],
    changes: [
      told(facts, profile, actor, true),
      ...(ticket && closed ? ticketChanges(ticket, closed, actor) : []),
      ...chats.flatMap(({ was, next }) => ticketChanges(was, next, actor)),
      ...canceled.changes,
    ],
  };
}

/** Lets later texts in again. Nothing is opened by it. */
export function unblock(facts: Facts, actor: Actor): Decision {
  const { profile } = facts;
  if (!profile) return { refused: 'not_found' };
  if (!profile.blockedAt) return { changes: [] };
  const changes = [told(facts, profile, actor, false)];
  return { profile: { ...profile, blockedAt: null }, changes } satisfies Accepted;
}

/** Whoever it is from, the shop's own answers too. */
function isUnsent({ status }: Message): boolean {
  return status === 'queued' || status === 'scheduled';
}

/** Nothing waits in it any more, so nothing lapses either. */
function closedAndRead(ticket: Ticket): Ticket {
  const next = after(ticket, 'close');
  const status = 'status' in next ? next.status : ticket.status;
  return { ...ticket, status, snoozedUntil: null, read: true, lapsing: false };
}

/** On one of the customer's tickets, for its history to tell of (TICK-7). */
function told({ ticket, chats }: Facts, profile: Profile, actor: Actor, blocked: boolean): ChangeDraft {
  const fields = { blocked: { from: !blocked, to: blocked } };
  const ticketId = (ticket ?? chats[0])?.id ?? null;
  return { type: 'profile.updated', actor, ticketId, profileId: profile.id, fields };
}
