import { dropOldClaims } from '../store/claims.ts';
import { writing } from '../store/database.ts';
import type { Context } from './context.ts';

/** Forgets what was asked and answered under an `Idempotency-Key` more than 24 hours ago. */
export async function sweepClaims({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const workspaces = await db.selectFrom('workspaces').select('id').orderBy('id').execute();
  for (const { id } of workspaces) await writing(db, id, tx => dropOldClaims(tx, id, now()));
}
