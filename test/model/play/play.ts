import type { Outcome } from '../../../server/store/batch.ts';
import type { Command } from '../../../server/store/command.ts';
import * as byHand from './byHand.ts';
import { expectAgreement } from './compare.ts';
import { type Deed, endOf } from './deed.ts';
import * as delivery from './delivery.ts';
import type { Input, Step } from './input.ts';
import { expectInvariants } from './invariants.ts';
import * as inward from './inward.ts';
import type { Stage } from './stage.ts';

/** Does a step to both, and looks at both. */
export async function play(stage: Stage, { wait, inputs }: Step): Promise<void> {
  stage.now = new Date(stage.now.getTime() + wait);
  const deeds = inputs.flatMap(input => deedFor(stage, input) ?? []);
  for (const batch of batchesOf(deeds)) await decideTogether(stage, batch);
}

async function decideTogether(stage: Stage, batch: Deed[]): Promise<void> {
  const ends = batch.map(deed => endOf(deed.real()));
  const outcomes = stage.gate.decideAll(stage.now);
  const real = await Promise.all(ends);
  const model = batch.map(deed => deed.model());
  expectAgreement(stage, { real, model });
  expectInvariants(stage, decisionsIn(outcomes));
}

function decisionsIn(outcomes: Map<Command, Outcome>) {
  return [...outcomes.values()].flatMap(outcome => (outcome.kind === 'accepted' ? [outcome.decision] : []));
}

/** As the gate's: the same request of a provider twice waits for the next batch. */
function batchesOf(deeds: Deed[]): Deed[][] {
  const seen = new Set<string>();
  const [now, later] = [[] as Deed[], [] as Deed[]];
  for (const deed of deeds) {
    if (deed.key && seen.has(deed.key)) later.push(deed);
    else now.push(deed);
    if (deed.key) seen.add(deed.key);
  }
  return now.length === 0 ? [] : [now, ...batchesOf(later)];
}

/** Null where there is nothing yet that it could be done to. */
function deedFor(stage: Stage, input: Input): Deed | null {
  switch (input.does) {
    case 'text':
      return inward.textIn(stage, input);
    case 'redeliver text':
      return inward.redelivered(stage, input);
    case 'try again':
      return inward.triedAgain(stage, input);
    case 'marketing':
      return inward.sendRecorded(stage, input);
    case 'repeat marketing':
      return inward.sendRepeated(stage, input);
    case 'report':
      return inward.reportIn(stage, input);
    case 'reply':
      return byHand.replied(stage, input);
    case 'patch':
      return byHand.patched(stage, input);
    case 'snooze':
      return byHand.snoozed(stage, input);
    case 'wake':
      return byHand.woken(stage, input.who);
    case 'block':
      return byHand.blocked(stage, input.who);
    case 'unblock':
      return byHand.unblocked(stage, input.who);
    case 'opt out':
      return byHand.optedOut(stage, input.who);
    case 'dismiss':
      return byHand.dismissed(stage, input.who);
    case 'consent':
      return byHand.consentStated(stage, input);
    case 'send next':
      return delivery.sendNext(stage, input.who);
    case 'settle':
      return delivery.settled(stage, input);
    case 'retry':
      return delivery.retried(stage, input);
  }
}
