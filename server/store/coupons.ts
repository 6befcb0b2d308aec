import { sql } from 'kysely';
import { type Database, type Reading, writing } from './database.ts';

/** What became of codes that were to be added to a pool. */
export type Added = {
  added: Set<string>;
  /** Those that are in this pool now; the rest are another coupon's. */
  inPool: Set<string>;
};

/** Two uploads at once to two coupons of one shop must not both find that a code is nobody's yet. */
const UPLOADING = 5_150_004;

/**
 * Adds codes to a coupon's pool, in this order, each of them once. Straight to the table, so that thousands of rows
 * stall no text: nobody reads a code before it is there. From then on only the gate writes it.
 */
export function addCodes(
  db: Database,
  workspaceId: string,
  couponId: string,
  codes: string[],
): Promise<Added> {
  return writing(db, workspaceId, async tx => {
    await sql`select pg_advisory_xact_lock(${UPLOADING}, hashtext(${workspaceId}))`.execute(tx);
    const added = await insertNew(tx, workspaceId, couponId, codes);
    const { rows } = await sql<{ code: string }>`select code from coupon_codes
      where workspace_id = ${workspaceId} and coupon_id = ${couponId} and code = any (${codes})`.execute(tx);
    return { added: new Set(added), inPool: new Set(rows.map(row => row.code)) };
  });
}

/**
 * A code that another coupon hands out, or has handed out, is none of this one's: two customers would have it. What
 * a retired coupon has left over may be uploaded again.
 */
async function insertNew(
  tx: Reading,
  workspaceId: string,
  couponId: string,
  codes: string[],
): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    insert into coupon_codes (workspace_id, coupon_id, code)
    select ${workspaceId}, ${couponId}, given.code from unnest(${codes}::text[]) with ordinality as given(code, at)
    where not exists (
      select from coupon_codes other join coupons on (coupons.workspace_id, coupons.id) = (other.workspace_id, other.coupon_id)
      where other.workspace_id = ${workspaceId} and other.coupon_id <> ${couponId} and other.code = given.code
        and (coupons.retired_at is null or other.profile_id is not null))
    order by given.at
    on conflict do nothing returning code`.execute(tx);
  return rows.map(row => row.code);
}
