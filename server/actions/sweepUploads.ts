import { writing } from '../store/database.ts';
import { deleteUploads, idsInMessages, keepUploads, logoIn, uploadsToSettle } from '../store/uploads.ts';
import type { Context } from './context.ts';

type Needs = Pick<Context, 'db' | 'media' | 'now'>;

const A_WEEK_MS = 7 * 24 * 3600 * 1000;

/** Clears away the pictures that were uploaded a week ago, that no message has taken along, and that are no logo (REPLY-4). */
export async function sweepUploads(needs: Needs): Promise<void> {
  const workspaces = await needs.db.selectFrom('workspaces').select('id').orderBy('id').execute();
  for (const { id } of workspaces) await settleUploads(needs, id);
}

/** The same in one workspace. */
export async function settleUploads(needs: Needs, workspaceId: string): Promise<void> {
  while (await settleSome(needs, workspaceId));
}

/** Whether there was anything to settle: there may be more. */
async function settleSome({ db, media, now }: Needs, workspaceId: string): Promise<boolean> {
  const before = new Date(now().getTime() - A_WEEK_MS);
  return writing(db, workspaceId, async tx => {
    const ids = (await uploadsToSettle(tx, workspaceId, before)).map(({ id }) => id);
    if (ids.length === 0) return false;
    const used = await idsInMessages(tx, workspaceId, ids);
    // Asked once more, now that they are locked: one may have become the logo in this moment.
    const logo = await logoIn(tx, workspaceId);
    const unused = ids.filter(id => !used.includes(id) && id !== logo);
    await keepUploads(tx, workspaceId, used, now());
    // First the pictures: what is broken off here is found again by its row.
    for (const id of unused) await media.remove(workspaceId, id);
    await deleteUploads(tx, workspaceId, unused);
    return true;
  });
}
