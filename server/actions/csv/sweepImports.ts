import { endOfExpired } from '../../domain/progress.ts';
import { discardOld } from '../../store/csvImports.ts';
import { discardEnded } from '../../store/imports.ts';
import type { Context } from '../context.ts';

const A_WEEK_MS = 7 * 24 * 3600 * 1000;

/**
 * Throws away files that came a week ago and of which nothing has been taken in, and those that broke off while they came;
 * and what other tools sent in bulk once it has been through for long.
 */
export async function sweepImports({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - A_WEEK_MS);
  const workspaces = await db.selectFrom('workspaces').select('id').orderBy('id').execute();
  for (const { id } of workspaces) {
    await discardOld(db, id, before);
    await discardEnded(db, id, endOfExpired(now()));
  }
}
