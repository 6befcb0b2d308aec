import { withWaiting } from '../domain/answering.ts';
import { type Accepted, isRefused } from '../domain/decision.ts';
import { withDeviceJobs } from '../domain/deviceJobs.ts';
import type { Facts } from '../domain/facts.ts';
import { withMovedPhones } from '../domain/movedPhones.ts';
import { withWebhookJob } from '../domain/webhookJob.ts';
import type { Command } from './command.ts';
import type { Loaded } from './load.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world/world.ts';
import { Touched } from './write/touched.ts';
import type { Writes } from './write/writes.ts';

export type Decided = { outcomes: Map<Command, Outcome>; writes: Writes };

/** Decides a batch in order and gathers what it leaves behind. One that throws does not disturb its neighbours. */
export function decideBatch(
  commands: Command[],
  { world, fresh }: Loaded,
  now: Date,
  linkBase: string,
): Decided {
  const outcomes = new Map<Command, Outcome>();
  const touched = new Touched();
  for (const command of commands) {
    const outcome = fresh.has(command) ? decide(command) : ({ kind: 'repeated' } as const);
    outcomes.set(command, outcome);
    if (outcome.kind === 'accepted') {
      touched.add(command, outcome.decision, world, now);
      world.absorb(command.workspaceId, outcome.decision);
    }
    touched.settle(command, outcome, now);
  }
  return { outcomes, writes: touched.writes(world) };

  function decide(command: Command): Outcome {
    try {
      const facts = world.factsFor(command, now, linkBase);
      const decided = command.decide(facts);
      if (isRefused(decided)) return { kind: 'refused', refusal: decided };
      const decision = decisionIn(decided, world, facts);
      requireTold(decision, world);
      return { kind: 'accepted', decision };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }
}

/** With what follows from any decision of its kind, whoever's rule it is. */
function decisionIn(decided: Accepted, world: World, facts: Facts): Accepted {
  const moved = withMovedPhones(decided, facts);
  return withWebhookJob(withDeviceJobs(withWaiting(moved, world.known), facts), facts);
}

/** History, screens and webhooks hear of nothing else: what changes for anybody has to say so. */
function requireTold(decision: Accepted, world: World): void {
  const { ticket, messages = [], consent = [], changes } = decision;
  if (changes.length > 0) return;
  const { settings, couponDefinition, quickReply, tag, chat, note, order, sales, availability } = decision;
  const isKept = quickReply && quickReply.kind !== 'used';
  const isOther = [
    settings,
    couponDefinition,
    isKept,
    tag,
    chat,
    note,
    order,
    sales?.length,
    availability,
    ticket && world.differs(ticket),
  ];
  if (messages.length > 0 || consent.length > 0 || isOther.some(Boolean))
    throw new Error('something changes, and no change tells of it');
}
