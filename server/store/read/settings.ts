import type { Reading } from '../database.ts';

/** As stored: what differs from the defaults. */
export async function storedSettings(tx: Reading, workspaceId: string): Promise<Record<string, unknown>> {
  const { data } = await tx
    .selectFrom('settings')
    .select('data')
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirstOrThrow();
  return data;
}

/** Null where there is no such workspace. */
export async function settingsIfThere(
  tx: Reading,
  workspaceId: string,
): Promise<Record<string, unknown> | null> {
  const row = await tx
    .selectFrom('settings')
    .select('data')
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst();
  return row?.data ?? null;
}
