import { among } from '../../among.ts';
import type { Reading } from '../../database.ts';
import { PLANNED_ONCE } from '../../plannedOnce.ts';

export type Text = { id: string; threadId: string; body: string; sentAt: Date };

export async function textsById(tx: Reading, workspaceId: string, ids: string[]): Promise<Text[]> {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('messages')
    .select(['id', 'threadId', 'body', 'sentAt'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', among(ids, 'uuid'))
    .modifyEnd(PLANNED_ONCE)
    .execute();
}

export function newerFirst(a: Text, b: Text): number {
  return b.sentAt.getTime() - a.sentAt.getTime() || (a.id < b.id ? 1 : -1);
}
