import type { Safe } from '../secrets.ts';
import { retire, upsertAccount } from './connectProvider.ts';
import { type Database, inWorkspace, type Reading, writing } from './database.ts';
import { claimNumber } from './numbers.ts';

/** By which the workspace knows the simulator's carrier. */
export const SIMULATOR_ACCOUNT = 'simulator';

/** The number that an installation without a provider texts from. */
export const SIMULATED_NUMBER = '+393515550100';

/**
 * The simulator stands in while no real provider is connected, and `mayRun` says that it can: then it has its number,
 * and those that went with it; else they are gone.
 */
export function settleSimulator(
  db: Database,
  safe: Safe,
  workspaceId: string,
  mayRun: boolean,
  now: Date,
): Promise<void> {
  return writing(db, workspaceId, async tx => {
    const known = await simulatorIn(tx, workspaceId);
    const isWanted = mayRun && !(await hasRealProvider(tx, workspaceId));
    if (isWanted) await bringBack(tx, safe, workspaceId, known?.retiredAt ?? null, now);
    else if (known && !known.retiredAt) await retire(tx, workspaceId, known.id, now);
  });
}

/** Whether it stands in now. */
export async function isSimulatorOn(db: Database, workspaceId: string): Promise<boolean> {
  const known = await inWorkspace(db, workspaceId, tx => simulatorIn(tx, workspaceId));
  return known !== undefined && known.retiredAt === null;
}

function simulatorIn(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('providerAccounts')
    .select(['id', 'retiredAt'])
    .where('workspaceId', '=', workspaceId)
    .where('provider', '=', 'simulator')
    .executeTakeFirst();
}

async function hasRealProvider(tx: Reading, workspaceId: string): Promise<boolean> {
  const real = await tx
    .selectFrom('providerAccounts')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('provider', '<>', 'simulator')
    .where('retiredAt', 'is', null)
    .executeTakeFirst();
  return real !== undefined;
}

async function bringBack(tx: Reading, safe: Safe, workspaceId: string, goneAt: Date | null, now: Date) {
  const account = { provider: 'simulator' as const, externalId: SIMULATOR_ACCOUNT, secret: '' };
  const id = await upsertAccount(tx, safe, workspaceId, account, now);
  if (!id) return;
  await claimNumber(tx, workspaceId, id, SIMULATED_NUMBER, now);
  if (!goneAt) return;
  await tx
    .updateTable('numbers')
    .set({ goneAt: null })
    .where('workspaceId', '=', workspaceId)
    .where('providerAccountId', '=', id)
    .where('goneAt', '=', goneAt)
    .execute();
}
