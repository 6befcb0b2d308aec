import { z } from 'zod';
import { CouponCodeText } from '../../../contract/couponRoutes.ts';
import { REFUSALS } from '../../../contract/refusals.ts';
import { addCouponCodes, type Fate } from '../../actions/addCouponCodes.ts';
import type { Context } from '../../actions/context.ts';
import { createCoupon, patchCoupon, retireCoupon } from '../../actions/defineCoupon.ts';
import { presentCode, presentCoupon } from '../../present/coupon.ts';
import { type Database, inWorkspace, type Reading } from '../../store/database.ts';
import { couponOf, listCodes, listCoupons } from '../../store/read/coupons.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

/** Where a shop has not said at how few codes it wants to be warned. */
const WARN_BELOW = 20;

export function couponRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listCoupons', async ({ query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, z.object({ id: Uuid }))?.id ?? null;
    const rows = await inWorkspace(db, workspaceId, tx =>
      listCoupons(tx, workspaceId, flag(query.retired), before, query.limit + 1),
    );
    return page(rows, query.limit, presentCoupon, ({ id }) => ({ id }));
  });

  serve(serving, 'createCoupon', async ({ body, caller }) => {
    const draft = { name: body.name, code: body.code ?? null, warnBelow: body.warn_below ?? WARN_BELOW };
    const id = await createCoupon(context, caller.workspaceId, draft, actorOf(caller));
    return coupon(db, caller.workspaceId, id);
  });

  serve(serving, 'readCoupon', ({ params, caller }) => coupon(db, caller.workspaceId, params.id));

  serve(serving, 'patchCoupon', async ({ params: { id }, body: { name, warn_below }, caller }) => {
    const patch = {
      ...(name !== undefined && { name }),
      ...(warn_below !== undefined && { warnBelow: warn_below }),
    };
    await patchCoupon(context, caller.workspaceId, id, patch, actorOf(caller));
    return coupon(db, caller.workspaceId, id);
  });

  serve(serving, 'retireCoupon', async ({ params: { id }, caller }) => {
    await retireCoupon(context, caller.workspaceId, id, actorOf(caller));
    return coupon(db, caller.workspaceId, id);
  });

  serve(serving, 'listCouponCodes', async ({ params, query, caller: { workspaceId } }) => {
    const after = fromCursor(query.cursor, z.object({ code: CouponCodeText }))?.code ?? null;
    const rows = await inWorkspace(db, workspaceId, async tx => {
      await requireCoupon(tx, workspaceId, params.id);
      return listCodes(tx, workspaceId, params.id, { taken: flag(query.taken), after }, query.limit + 1);
    });
    return page(rows, query.limit, presentCode, ({ code }) => ({ code }));
  });

  serve(serving, 'addCouponCodes', async ({ params, body, caller }) => {
    const lines = body.codes.map(lineOf);
    const codes = lines.flatMap(line => (line.code === null ? [] : [line.code]));
    const fates = await addCouponCodes(context, caller.workspaceId, params.id, codes, actorOf(caller));
    return reportOn(lines, fates);
  });
}

function flag(given: 'true' | 'false' | undefined): boolean | null {
  return given === undefined ? null : given === 'true';
}

async function coupon(db: Database, workspaceId: string, id: string) {
  return presentCoupon(await inWorkspace(db, workspaceId, tx => requireCoupon(tx, workspaceId, id)));
}

async function requireCoupon(tx: Reading, workspaceId: string, id: string) {
  const row = await couponOf(tx, workspaceId, id);
  if (!row) throw new Refused('not_found');
  return row;
}

/** One of the codes as it was given; null where it is none. */
type Line = { code: string | null; why: string };

function lineOf(given: unknown): Line {
  const read = CouponCodeText.safeParse(given);
  return read.success
    ? { code: read.data, why: '' }
    : { code: null, why: read.error.issues[0]?.message ?? '' };
}

function reportOn(lines: Line[], fates: Fate[]) {
  const inTurn = fates.values();
  const refused = lines.flatMap(({ code, why }, index) => {
    const line = { index, pointer: '' };
    if (code === null) return [{ ...line, code: 'invalid_request', detail: why }];
    const fate = inTurn.next().value;
    return fate ? [{ ...line, code: fate, detail: REFUSALS[fate] }] : [];
  });
  return { added: lines.length - refused.length, refused };
}
