import type { ConsentEntry } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

export type LedgerRow = ConsentEntry & { actorName: string | null };

function ledger(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('consentLedger')
    .leftJoin('accounts', join =>
      join.on(eb => eb(eb.cast<string>('accounts.id', 'text'), '=', eb.ref('consentLedger.actorId'))),
    )
    .where('consentLedger.workspaceId', '=', workspaceId)
    .selectAll('consentLedger')
    .select('accounts.name as actorName');
}

/** A profile's entries, the newest first. */
export function ledgerOf(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  before: string | null,
  limit: number,
): Promise<LedgerRow[]> {
  let rows = ledger(tx, workspaceId).where('consentLedger.profileId', '=', profileId);
  if (before) rows = rows.where('consentLedger.id', '<', before);
  return rows.orderBy('consentLedger.id', 'desc').limit(limit).execute();
}

/** The whole ledger, or one profile's, the oldest first, from a position on. Ids grow with time. */
export function ledgerFrom(
  tx: Reading,
  workspaceId: string,
  profileId: string | null,
  after: string | null,
  limit: number,
): Promise<LedgerRow[]> {
  let rows = ledger(tx, workspaceId);
  if (profileId) rows = rows.where('consentLedger.profileId', '=', profileId);
  if (after) rows = rows.where('consentLedger.id', '>', after);
  return rows.orderBy('consentLedger.id').limit(limit).execute();
}
