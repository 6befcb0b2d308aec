import { hasSmsConsent } from '../consent.ts';
import { consentChanges } from '../consentChange.ts';
import {
  type Accepted,
  type Actor,
  type ChangeDraft,
  type Decision,
  type Job,
  NOTHING,
  SYSTEM,
} from '../decision.ts';
import type { Facts } from '../facts.ts';
import { unflagged } from '../flag.ts';
import { wakeUpCall } from '../patchTicket.ts';
import type { Profile, Ticket } from '../state.ts';
import { ticketChanges } from '../ticketChanges.ts';
import { entriesOf, settledKinds } from './joinedConsent.ts';
import { joinedDetails, joinedProfile } from './joinedProfile.ts';
import { joinedTicket } from './joinedTicket.ts';
import { type Sides, sideIn, sidesOf } from './side.ts';
import type { Joining } from './state.ts';

/**
 * PROF-5: two customers who are one. The older SMS thread takes the messages, the younger SMS ticket is closed and leads to
 * the older, and of each kind of consent the stricter stands. All that the other was known by leads here from now on, two ids
 * of the shop's own too: a person can have two accounts there.
 */
export function joinProfiles(facts: Facts, actor: Actor): Decision {
  const sides = sidesIn(facts);
  if ('refused' in sides) return sides;
  const { stays, goes } = sides;
  const profile = joinedProfile(facts, sides);
  const ticket = ticketAfter(sides, profile);
  const details = joinedDetails(facts, sides);
  const consent = entriesOf(facts, sides, settledKinds(sides), actor);
  return {
    profile,
    ...(ticket && { ticket }),
    ...(details && { details }),
    consent,
    join: joining(facts, sides),
    changes: [
      ...closed(goes.ticket, actor),
      told(sides, actor),
      ...consentChanges(profile, consent, actor, ticket?.id),
      ...(stays.ticket && ticket ? ticketChanges(stays.ticket, ticket, actor) : []),
    ],
    jobs: jobsAfter(facts, sides, ticket),
  };
}

/** Who stays and who goes, or why neither does. */
export function sidesIn(facts: Facts): Sides | Extract<Decision, { refused: unknown }> {
  const { other } = facts;
  const own = sideIn(facts);
  // Who was erased is nobody.
  if (!own || own.profile.erasedAt) return { refused: 'not_found' };
  if (!other || other.profile.erasedAt) return { refused: 'not_found', pointer: '/other_id' };
  if (own.profile.id === other.profile.id) return { refused: 'same_profile', pointer: '/other_id' };
  if ((own.profile.blockedAt === null) !== (other.profile.blockedAt === null))
    return { refused: 'one_is_blocked', pointer: '/other_id' };
  return sidesOf(own, other);
}

type Gone = { goes: string; goneTicketId: string | null };

/** What was too much to be moved at once comes behind, a part at a time, so that no text waits for it. */
export function moveRest(facts: Facts, { goes, goneTicketId }: Gone): Accepted {
  const { profile, ticket, workspaceId, now: at } = facts;
  const left = facts.left[goes] ?? 'nothing';
  if (!profile || left === 'nothing') return NOTHING;
  const goneTicket = goneTicketId ? { id: goneTicketId, number: 0 } : null;
  const join = {
    workspaceId,
    stays: profile.id,
    ticketId: ticket?.id ?? null,
    goes,
    goneTicket,
    isRest: true,
    at,
  };
  const fields = { moved: { from: goes, to: profile.id } };
  const change = {
    type: 'profile.joined' as const,
    actor: SYSTEM,
    ticketId: join.ticketId,
    profileId: profile.id,
  };
  return {
    join,
    changes: [{ ...change, fields }],
    jobs: left === 'more' ? [restJob(join)] : [],
  };
}

/** Who can be texted no more need not be asked any more. */
function ticketAfter({ stays, goes }: Sides, profile: Profile): Ticket | null {
  const both = stays.ticket && goes.ticket ? joinedTicket(stays.ticket, goes.ticket) : stays.ticket;
  return both && (hasSmsConsent(profile) ? both : unflagged(both));
}

function joining({ workspaceId, now: at }: Facts, { stays, goes }: Sides): Joining {
  const gone = goes.ticket;
  return {
    ...{ workspaceId, stays: stays.profile.id, goes: goes.profile.id, at },
    ticketId: stays.ticket?.id ?? null,
    goneTicket: gone && { id: gone.id, number: gone.number ?? 0 },
    isRest: false,
  };
}

/** TICK-7: what the younger ticket's own history ends with. */
function closed(ticket: Ticket | null, actor: Actor): ChangeDraft[] {
  return ticket ? ticketChanges(ticket, { ...ticket, status: 'closed', read: true }, actor) : [];
}

/** Which profile and which ticket lead where, for screens to follow, for the history and for webhooks. */
function told({ stays, goes }: Sides, actor: Actor): ChangeDraft {
  const fields = {
    profile_id: { from: goes.profile.id, to: stays.profile.id },
    ...(goes.ticket && { ticket_id: { from: goes.ticket.id, to: stays.ticket?.id ?? null } }),
    ...(goes.ticket && { number: { from: goes.ticket.number, to: stays.ticket?.number ?? null } }),
  };
  const about = { ticketId: stays.ticket?.id ?? null, profileId: stays.profile.id };
  return { type: 'profile.joined', actor, ...about, fields };
}

function jobsAfter(facts: Facts, sides: Sides, ticket: Ticket | null): Job[] {
  const { workspaceId } = facts;
  const until = ticket?.snoozedUntil;
  return [
    // What the other's thread had in line stands in this one now.
    { task: 'deliver', payload: { workspaceId, threadId: sides.stays.profile.id } },
    ...(ticket && until ? [wakeUpCall(ticket, until)] : []),
    // Also where nothing is left: what they bought and what they clicked on counts together.
    restJob(joining(facts, sides)),
  ];
}

function restJob({ workspaceId, stays: profileId, goes, goneTicket }: Joining): Job {
  return {
    task: 'moveJoined',
    payload: { workspaceId, profileId, goes, goneTicketId: goneTicket?.id ?? null },
    key: `moveJoined:${goes}`,
  };
}
