import type { Coupon, CouponCode } from '../../domain/coupons/state.ts';
import type { Statement } from '../pipeline.ts';
import { when } from '../statements.ts';

/** A batch's coupons, and what became of their codes. */
export function couponWrites(coupons: Coupon[], taken: CouponCode[]): Statement[] {
  return [...when(coupons.map(definitionRow), COUPONS), ...codes(taken.map(couponRow))];
}

function definitionRow({ workspaceId, id, name, code, warnBelow, createdAt, retiredAt }: Coupon): object {
  const when = { created_at: createdAt, retired_at: retiredAt };
  return { workspace_id: workspaceId, id, name, code, warn_below: warnBelow, ...when };
}

function couponRow({ workspaceId, couponId, code, profileId, uses, takenAt }: CouponCode): object {
  return {
    workspace_id: workspaceId,
    coupon_id: couponId,
    code,
    profile_id: profileId,
    uses,
    taken_at: takenAt,
  };
}

/** A customer may give one code back and get another: for a moment nobody has any of them, since each has one at most. */
function codes(rows: object[]): Statement[] {
  return [...when(rows.length > 1 ? rows : [], FREED_CODES), ...when(rows, COUPON_CODES)];
}

const COUPONS = `
insert into coupons (workspace_id, id, name, code, warn_below, created_at, retired_at)
select workspace_id, id, name, code, warn_below, created_at, retired_at from json_to_recordset($1) as r(workspace_id uuid,
  id uuid, name text, code text, warn_below int, created_at timestamptz, retired_at timestamptz)
on conflict (workspace_id, id) do update
  set name = excluded.name, warn_below = excluded.warn_below, retired_at = excluded.retired_at`;

const FREED_CODES = `
update coupon_codes c set profile_id = null from json_to_recordset($1) as r(workspace_id uuid, coupon_id uuid, code text)
where (c.workspace_id, c.coupon_id, c.code) = (r.workspace_id, r.coupon_id, r.code)`;

const COUPON_CODES = `
update coupon_codes c set profile_id = r.profile_id, uses = r.uses, taken_at = r.taken_at
from json_to_recordset($1)
  as r(workspace_id uuid, coupon_id uuid, code text, profile_id uuid, uses int, taken_at timestamptz)
where (c.workspace_id, c.coupon_id, c.code) = (r.workspace_id, r.coupon_id, r.code)`;
