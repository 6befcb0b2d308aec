import { type Database, inWorkspace, type Reading } from '../database.ts';
import type { FormerNames } from './erasureRow.ts';

type Which = { workspaceId: string; profileId: string };

/** By what the rest of them is found; null where there is nothing left to do. */
export function namesToErase(db: Database, { workspaceId, profileId }: Which): Promise<FormerNames | null> {
  return inWorkspace(db, workspaceId, async tx => {
    const row = await tx
      .selectFrom('erasures')
      .select('names')
      .where('workspaceId', '=', workspaceId)
      .where('profileId', '=', profileId)
      .executeTakeFirst();
    return row?.names ?? null;
  });
}

/** The numbers of a customer's tickets, by which the index of words knows them. */
export async function ticketNumbers(tx: Reading, { workspaceId, profileId }: Which): Promise<Set<number>> {
  const rows = await tx
    .selectFrom('tickets')
    .select('number')
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId)
    .execute();
  return new Set(rows.map(({ number }) => number));
}

export async function endErasure(
  tx: Reading,
  { workspaceId, profileId }: Which,
  doneAt: Date,
): Promise<void> {
  await tx
    .updateTable('erasures')
    .set({ names: null, doneAt })
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId)
    .execute();
}
