import type { Context } from '../actions/context.ts';
import { writing } from '../store/database.ts';
import { dropOldDeliveries } from '../store/webhookDeliveries.ts';

const DAYS_30_MS = 30 * 24 * 3600 * 1000;

/** Clears away what webhooks were told more than 30 days ago. */
export async function sweepWebhooks({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - DAYS_30_MS);
  const workspaces = await db.selectFrom('workspaces').select('id').orderBy('id').execute();
  for (const { id } of workspaces) await writing(db, id, tx => dropOldDeliveries(tx, id, before));
}
