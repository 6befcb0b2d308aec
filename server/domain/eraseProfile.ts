import { cancelAll } from './cancel.ts';
import { type Actor, type ChangeDraft, type Decision, type Job, NOTHING } from './decision.ts';
import type { Facts } from './facts.ts';
import { after } from './lifecycle.ts';
import type { Profile, Ticket } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';

/**
 * DATA-4: a customer is nobody from here on. What waits for them never leaves, their tickets close, and nothing leads to
 * them any more; a job takes out what they and the shop have said (`actions/erase.ts`). Asked for again, it does no more.
 */
export function eraseProfile(facts: Facts, actor: Actor): Decision {
  const { profile, ticket, chats } = facts;
  if (!profile) return { refused: 'not_found' };
  if (profile.erasedAt) return NOTHING;
  const husk = ticket && emptied(ticket);
  const closed = chats.map(was => ({ was, next: emptied(was) }));
  const canceled = cancelAll(facts, facts.thread.filter(isUnsent), actor);
  return {
    profile: nobody(profile, facts.now),
    formerIdentifiers: facts.names,
    ...(husk && { ticket: husk }),
    otherTickets: closed.map(({ next }) => next),
    messages: canceled.messages ?? [],
    coupons: canceled.coupons ?? [],
    changes: [
      told(facts, profile, actor),
      ...(ticket && husk ? ticketChanges(ticket, husk, actor) : []),
      ...closed.flatMap(({ was, next }) => ticketChanges(was, next, actor)),
      ...canceled.changes,
    ],
    jobs: [jobOf(profile)],
  };
}

function isUnsent({ status }: { status: string }): boolean {
  return status === 'queued' || status === 'scheduled';
}

/** Their consent stays as it was: that is what the ledger is the evidence of. */
function nobody(profile: Profile, erasedAt: Date): Profile {
  return {
    ...profile,
    ...{ name: null, city: null, region: null, country: null, timeZone: null },
    ...{ consentEvidence: null, optInAskedAt: null, autoAnsweredAt: null },
    ...{ unanswered: null, typedEmail: null, blockedAt: null, erasedAt },
  };
}

/** What is counted of it stays. */
function emptied(ticket: Ticket): Ticket {
  const next = after(ticket, 'close');
  const status = 'status' in next ? next.status : ticket.status;
  const quiet = { snoozedUntil: null, read: true, lapsing: false, awaitsTurnSince: null };
  return { ...ticket, status, ...quiet, phone: null, flags: [], flaggedMessageId: null };
}

function told({ ticket, chats }: Facts, { id: profileId }: Profile, actor: Actor): ChangeDraft {
  const ticketId = (ticket ?? chats[0])?.id ?? null;
  return {
    type: 'profile.updated',
    actor,
    ticketId,
    profileId,
    fields: { erased: { from: false, to: true } },
  };
}

function jobOf({ workspaceId, id: profileId }: Profile): Job {
  return { task: 'erase', payload: { workspaceId, profileId }, key: `erase:${profileId}` };
}
