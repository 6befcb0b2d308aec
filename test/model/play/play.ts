import type { Command } from '../../../server/store/command.ts';
import type { Outcome } from '../../../server/store/outcome.ts';
import { STILL_WRONG } from '../stillWrong.ts';
import { expectAgreement } from './compare.ts';
import { type Deed, endOf } from './deed.ts';
import { deedFor } from './deeds.ts';
import type { Input, Step } from './input.ts';
import { expectInvariants } from './invariants.ts';
import type { Stage } from './stage.ts';

/** Does a step to both, and looks at both. */
export async function play(stage: Stage, { wait, inputs }: Step): Promise<void> {
  stage.now = new Date(stage.now.getTime() + wait);
  const isApart = inputs.some(one => ALONE.includes(one.does));
  for (const together of isApart ? inputs.map(one => [one]) : [inputs]) await playTogether(stage, together);
}

async function playTogether(stage: Stage, inputs: Input[]): Promise<void> {
  const deeds = inputs.flatMap(input => deedFor(stage, input) ?? []);
  for (const batch of batchesOf(deeds)) await decideTogether(stage, batch);
}

/** Beside others it is not known yet whether one campaign is sent twice. */
const ALONE: Input['does'][] = [...(STILL_WRONG.sentTwiceIsOne ? (['try again'] as const) : [])];

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
