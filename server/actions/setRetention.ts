import type { Actor } from '../domain/decision.ts';
import { changeRetention, FOR_GOOD, type Retention } from '../domain/retention.ts';
import { keepRetention, retentionOf } from '../store/retention.ts';
import type { Context } from './context.ts';

/** DATA-4: says for how long what is kept is kept. What is older then goes in the next night (`sweepOld.ts`). */
export async function setRetention(
  { gate, now }: Pick<Context, 'gate' | 'now'>,
  workspaceId: string,
  retention: Retention,
  actor: Actor,
): Promise<void> {
  let was = FOR_GOOD;
  await gate.submit({
    workspaceId,
    load: {},
    beside: async tx => {
      was = (await retentionOf(tx, workspaceId)) ?? FOR_GOOD;
      await keepRetention(tx, workspaceId, retention, now());
    },
    decide: () => changeRetention(was, retention, actor),
  });
}
