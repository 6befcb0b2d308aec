import type { Context } from '../actions/context.ts';
import { lineUpFor } from '../store/lineUpWebhooks.ts';

/** What has changed in a workspace is lined up for its webhooks (DATA-3). */
export function lineUpWebhooks(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { workspaceId }: { workspaceId: string },
): Promise<void> {
  return lineUpFor(db, workspaceId, now());
}
