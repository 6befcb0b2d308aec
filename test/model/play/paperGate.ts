import type { Command } from '../../../server/store/command.ts';
import type { Gate, Result } from '../../../server/store/gate.ts';
import type { Outcome } from '../../../server/store/outcome.ts';
import { Refused } from '../../../server/store/refused.ts';
import { commitBatch } from './commitBatch.ts';
import type { PaperShop } from './paperShop.ts';

type Waiting = { command: Command; resolve(result: Result): void; reject(error: unknown): void };

/** The gate to a paper shop: what has been submitted is decided together, once that is asked for. */
export type PaperGate = Gate & { decideAll(now: Date): Map<Command, Outcome> };

export function openPaperGate(shop: PaperShop): PaperGate {
  let queue: Waiting[] = [];
  return {
    submit: command => new Promise((resolve, reject) => queue.push({ command, resolve, reject })),
    close: async () => {},
    decideAll: now => {
      const batch = queue;
      queue = [];
      const outcomes = commitBatch(
        shop,
        batch.map(one => one.command),
        now,
      );
      for (const one of batch) answer(one, outcomes.get(one.command));
      return outcomes;
    },
  };
}

/** As the gate itself answers: what is journaled and fails waits to be tried again. */
function answer({ command, resolve, reject }: Waiting, outcome: Outcome | undefined): void {
  if (outcome?.kind === 'accepted') resolve(outcome.decision);
  else if (outcome?.kind === 'repeated') resolve('repeated');
  else if (outcome?.kind === 'refused') reject(new Refused(outcome.refusal.refused));
  else if (command.journal && outcome?.error === BROKEN) resolve({ changes: [], journal: 'waiting' });
  else reject(outcome?.error);
}

const BROKEN = new Error('this text cannot be processed now');

/** What comes through this gate cannot be processed, and is only journaled. */
export function brokenGate(gate: Gate): Gate {
  return {
    ...gate,
    submit: command =>
      gate.submit({
        ...command,
        load: {},
        decide: () => {
          throw BROKEN;
        },
      }),
  };
}
