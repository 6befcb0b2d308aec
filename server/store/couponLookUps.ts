import { type Keys, MESSAGES, one, statement, type Ways } from './lookUps.ts';
import type { Statement } from './pipeline.ts';

/**
 * A code that a customer has is guarded by the customer's row, which every writer locks; a free one by its coupon's.
 * Whoever takes codes out of a pool locks the coupon first and reads the codes after that: of two nodes the second
 * sees what the first has taken, and hears of an empty pool only where it is. Who only gives codes back needs no
 * more than the customer's lock.
 */

const ANEW = one(
  'messages',
  'message_id uuid, code_anew boolean',
  '(workspace_id, id) = (asked.workspace_id, asked.message_id) and asked.code_anew and coupon_id is not null',
);

/** The coupons that codes are taken of, once for each command that may take one. */
const COUPONS: Ways = {
  couponId: `select workspace_id, coupon_id from json_to_recordset($1) as asked(workspace_id uuid, coupon_id uuid)
    where coupon_id is not null`,
  codeAnew: `select one.workspace_id, one.coupon_id from ${ANEW}`,
};

/** Locked in one order by every writer, behind the profiles and the settings. */
export function lockCoupons(keys: Keys, asked: string): Statement | null {
  return statement(
    COUPONS,
    keys,
    asked,
    found => `
    with found as (${found}),
    wanted as (select distinct workspace_id, coupon_id from found order by workspace_id, coupon_id)
    select locked.* from wanted cross join lateral (
      select * from coupons
      where (workspace_id, id) = (wanted.workspace_id, wanted.coupon_id) offset 0 for no key update
    ) locked`,
  );
}

/** As many free codes of a coupon as there are commands that may take one, in the order of their upload. */
export function freeCodes(keys: Keys, asked: string): Statement | null {
  return statement(
    COUPONS,
    keys,
    asked,
    found => `
    with found as (${found}),
    wanted as (select workspace_id, coupon_id, count(*) as times from found group by workspace_id, coupon_id)
    select free.* from wanted cross join lateral (
      select * from coupon_codes
      where (workspace_id, coupon_id) = (wanted.workspace_id, wanted.coupon_id) and profile_id is null
      order by position limit wanted.times
    ) free`,
  );
}

/** The codes that are concerned: what a customer has already of a coupon, and what messages that may end hand out. */
export function codesConcerned(keys: Keys, asked: string): Statement | null {
  return statement(CODES, keys, asked);
}

/** A message that a provider reports on has left, and what comes by phone is a text: neither gives a code back. */
const { providerId, clientMessageId, around, late, ...ENDING } = MESSAGES;

const CODES: Ways = {
  ...Object.fromEntries(Object.entries(ENDING).map(([key, way]) => [key, handedOutBy(way)])),
  couponId: `select held.* from ${one(
    'tickets',
    'ticket_id uuid, coupon_id uuid',
    '(workspace_id, id) = (asked.workspace_id, asked.ticket_id) and asked.coupon_id is not null',
  )} cross join lateral (${codeWith('profile_id', 'asked.coupon_id, one.profile_id')}) held`,
  codeAnew: `select held.* from ${ANEW}
    cross join lateral (${codeWith('profile_id', 'one.coupon_id, one.profile_id')}) held`,
};

function handedOutBy(way: string): string {
  const code = codeWith('code', 'one.coupon_id, one.coupon_code');
  return `select code.* from (${way}) one cross join lateral (${code}) code`;
}

function codeWith(column: string, values: string): string {
  return `select * from coupon_codes
    where (workspace_id, coupon_id, ${column}) = (one.workspace_id, ${values}) offset 0`;
}

/** Where the new code has to take the place of the old one too. */
export function linksOf(keys: Keys, asked: string): Statement | null {
  return statement(LINKS, keys, asked);
}

const LINKS: Ways = {
  codeAnew: `select link.* from ${ANEW} cross join lateral (
    select * from short_links where (workspace_id, message_id) = (one.workspace_id, one.id) offset 0) link`,
};
