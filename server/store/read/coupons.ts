import { sql } from 'kysely';
import type { Coupon } from '../../domain/coupons/state.ts';
import type { Reading } from '../database.ts';

/** A coupon with how its pool stands; nulls where it has none. */
export type CouponRow = Coupon & { remaining: number | null; handedOut: number | null };

export type CodeRow = {
  code: string;
  uses: number;
  takenAt: Date | null;
  profileId: string | null;
  name: string | null;
  phone: string | null;
};

function couponRows(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('coupons')
    .selectAll()
    .select([codesThat('is null').as('remaining'), codesThat('is not null').as('handedOut')])
    .where('workspaceId', '=', workspaceId);
}

/** Of a pool alone. Both counts are read off an index that holds no others. */
function codesThat(state: 'is null' | 'is not null') {
  return sql<number | null>`case when coupons.code is null then (
    select count(*) from coupon_codes c
    where (c.workspace_id, c.coupon_id) = (coupons.workspace_id, coupons.id) and c.profile_id ${sql.raw(state)}) end`;
}

/** Coupons, the newest first: all, those that are retired, or those that are not. */
export function listCoupons(
  tx: Reading,
  workspaceId: string,
  retired: boolean | null,
  before: string | null,
  limit: number,
): Promise<CouponRow[]> {
  let rows = couponRows(tx, workspaceId);
  if (retired !== null) rows = rows.where('retiredAt', retired ? 'is not' : 'is', null);
  if (before) rows = rows.where('id', '<', before);
  return rows.orderBy('id', 'desc').limit(limit).execute();
}

export function couponOf(tx: Reading, workspaceId: string, id: string): Promise<CouponRow | undefined> {
  return couponRows(tx, workspaceId).where('id', '=', id).executeTakeFirst();
}

/** The codes of a pool, in the order of the alphabet, with who has each. */
export function listCodes(
  tx: Reading,
  workspaceId: string,
  couponId: string,
  { taken, after }: { taken: boolean | null; after: string | null },
  limit: number,
): Promise<CodeRow[]> {
  let rows = tx
    .selectFrom('couponCodes')
    .leftJoin('profiles', join =>
      join
        .onRef('profiles.workspaceId', '=', 'couponCodes.workspaceId')
        .onRef('profiles.id', '=', 'couponCodes.profileId'),
    )
    .select(['code', 'uses', 'takenAt', 'profileId', 'profiles.name', PHONE.as('phone')])
    .where('couponCodes.workspaceId', '=', workspaceId)
    .where('couponId', '=', couponId);
  if (taken !== null) rows = rows.where('profileId', taken ? 'is not' : 'is', null);
  if (after !== null) rows = rows.where('code', '>', after);
  return rows.orderBy('code').limit(limit).execute();
}

const PHONE = sql<string | null>`(select value from profile_identifiers i
  where (i.workspace_id, i.profile_id, i.kind) = (profiles.workspace_id, profiles.id, 'phone')
  order by main desc, verified desc, created_at limit 1)`;
