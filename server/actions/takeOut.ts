import type { ChangeDraft } from '../domain/decision.ts';
import type { Reading } from '../store/database.ts';
import type { Context } from './context.ts';

/** What a part of the work told of, and whether there may be more of it. */
export type TakenOut = { more: boolean; changes: ChangeDraft[] };

/**
 * DATA-4: takes something out of what is kept, alone in its batch, under the lock of the customer where it is theirs, and tells
 * of it. Whether there may be more.
 */
export async function takeOut(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, profileId }: { workspaceId: string; profileId?: string },
  work: (tx: Reading) => Promise<TakenOut>,
): Promise<boolean> {
  let done: TakenOut = { more: false, changes: [] };
  await gate.submit({
    workspaceId,
    load: profileId === undefined ? {} : { profileId, erased: true },
    beside: async tx => {
      done = await work(tx);
    },
    decide: () => ({ changes: done.changes }),
  });
  return done.more;
}
