import type { Accepted, Actor, ChangeDraft, Decision } from '../decision.ts';
import { NOTHING, SYSTEM } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { handOutSoon } from './inTurn.ts';
import type { Availability, OfflineBecause, Rota } from './state.ts';

type Agent = Rota['agents'][number];

const MINUTE_MS = 60_000;

/** ASSIGN-3: only the agent comes Online, while round robin is on. What waits is handed out to them. */
export function comeOnline(facts: Facts, memberId: string): Decision {
  if (!facts.settings.roundRobin.enabled) return { refused: 'round_robin_off' };
  const was = agentIn(facts, memberId);
  if (was?.online) return NOTHING;
  const become = { online: true, offlineBecause: null, changedAt: facts.now };
  const accepted = changed(facts, memberId, become, { kind: 'member', id: memberId });
  return { ...accepted, jobs: [handOutSoon(facts.workspaceId)] };
}

/** By the agent, or since their session has ended. Whoever was set Offline and says so themselves has seen it. */
export function goOffline(
  facts: Facts,
  memberId: string,
  because: Exclude<OfflineBecause, 'away'>,
): Accepted {
  const was = agentIn(facts, memberId);
  const isSeen = was?.offlineBecause === 'away' && because === 'self';
  if (!was?.online && !isSeen) return NOTHING;
  const become = { online: false, offlineBecause: because, changedAt: facts.now };
  return changed(facts, memberId, become, { kind: 'member', id: memberId });
}

/** No screen of theirs has been open for the grace time. They are told when they return. */
export function goAway(facts: Facts, memberId: string): Accepted {
  const was = agentIn(facts, memberId);
  if (!was?.online || lastSeen(was) > facts.now.getTime() - graceOf(facts)) return NOTHING;
  const become = { online: false, offlineBecause: 'away' as const, changedAt: facts.now };
  return changed(facts, memberId, become, SYSTEM);
}

function graceOf({ settings }: Facts): number {
  return settings.roundRobin.graceMinutes * MINUTE_MS;
}

/** Whoever has just come Online has a screen open, though no node has said so yet. */
function lastSeen({ changedAt, seenAt }: Agent): number {
  return Math.max(changedAt.getTime(), seenAt?.getTime() ?? 0);
}

function agentIn({ rota }: Facts, memberId: string): Agent | undefined {
  return rota?.agents.find(agent => agent.memberId === memberId);
}

function changed(
  facts: Facts,
  memberId: string,
  become: Pick<Availability, 'online' | 'offlineBecause' | 'changedAt'>,
  actor: Actor,
): Accepted {
  const { workspaceId } = facts;
  const was = agentIn(facts, memberId);
  const told: ChangeDraft = {
    type: 'availability.updated',
    actor,
    profileId: null,
    fields: {
      member_id: { from: memberId, to: memberId },
      online: { from: was?.online ?? false, to: become.online },
      offline_because: { from: was?.offlineBecause ?? null, to: become.offlineBecause },
    },
  };
  return { availability: { workspaceId, memberId, ...become }, changes: [told] };
}
