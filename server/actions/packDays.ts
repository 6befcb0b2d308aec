import { writing } from '../store/database.ts';
import { packSaid } from '../store/packSaid.ts';
import type { Context } from './context.ts';

const HOUR_MS = 3_600_000;
/** Whatever is written says that it was said when its batch began, and no batch takes as long. */
const A_BATCH_MS = 15 * 60_000;

/** Packs the hours that are over, of every workspace that is open, for reports to count (TIME-2, decision 38). */
export async function packDays({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const open = await db.selectFrom('workspaces').select('id').where('readyAt', 'is not', null).execute();
  for (const { id } of open) await writing(db, id, tx => packSaid(tx, id, hourOverAt(now())));
}

/** The last full hour of which nothing is still on its way into the database. */
export function hourOverAt(now: Date): Date {
  return new Date(Math.floor((now.getTime() - A_BATCH_MS) / HOUR_MS) * HOUR_MS);
}
