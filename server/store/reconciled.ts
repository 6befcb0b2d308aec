import { type Database, writing } from './database.ts';

/** Up to this time all that customers texted to an account has been fetched. */
export async function noteReconciled(
  db: Database,
  workspaceId: string,
  accountId: string,
  reconciledAt: Date,
): Promise<void> {
  await writing(db, workspaceId, tx =>
    tx
      .updateTable('providerAccounts')
      .set({ reconciledAt })
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', accountId)
      .execute(),
  );
}
