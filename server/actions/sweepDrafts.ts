import { writing } from '../store/database.ts';
import { dropOldDrafts } from '../store/drafts.ts';
import type { Context } from './context.ts';

const DAYS_30_MS = 30 * 24 * 3600 * 1000;

/** Clears away what was left unsent 30 days ago on tickets that are closed, or are no more. */
export async function sweepDrafts({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - DAYS_30_MS);
  const workspaces = await db.selectFrom('workspaces').select('id').orderBy('id').execute();
  for (const { id } of workspaces) await writing(db, id, tx => dropOldDrafts(tx, id, before));
}
