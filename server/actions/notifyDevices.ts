import { pushEach } from '../domain/deviceJobs.ts';
import type { News } from '../domain/news.ts';
import { inWorkspace } from '../store/database.ts';
import { devicesOf } from '../store/pushDevices.ts';
import type { Context } from './context.ts';

/** Asks for a push to each device that may be told of this; each decides at its own moment (`push.ts`). */
export async function notifyDevices(
  { db, gate, now }: Context,
  { workspaceId, news }: { workspaceId: string; news: News },
): Promise<void> {
  const memberIds = 'memberIds' in news ? news.memberIds : null;
  const devices = await inWorkspace(db, workspaceId, tx => devicesOf(tx, workspaceId, memberIds, now()));
  if (devices.length === 0) return;
  const ids = devices.map(({ id }) => id);
  await gate.submit({ workspaceId, load: {}, decide: () => pushEach(workspaceId, ids, news) });
}
