import type { Outcome } from '../../../server/store/batch.ts';
import type { Command } from '../../../server/store/command.ts';
import { STILL_WRONG } from '../stillWrong.ts';
import { expectAgreement } from './compare.ts';
import { type Deed, endOf } from './deed.ts';
import { deedFor } from './deeds.ts';
import type { Step } from './input.ts';
import { expectInvariants } from './invariants.ts';
import type { Stage } from './stage.ts';

/** Does a step to both, and looks at both. */
export async function play(stage: Stage, { wait, inputs }: Step): Promise<void> {
  stage.now = new Date(stage.now.getTime() + wait);
  const deeds = inputs.flatMap(input => deedFor(stage, input) ?? []);
  const isAlone = STILL_WRONG.retryKeepsFormerReports && inputs.some(one => one.does === 'retry');
  const batches = isAlone ? deeds.map(deed => [deed]) : batchesOf(deeds);
  for (const batch of batches) await decideTogether(stage, batch);
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
