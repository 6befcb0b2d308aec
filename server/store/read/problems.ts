import { sql } from 'kysely';
import type { Problem } from '../../../contract/shapes.ts';
import type { Reading } from '../database.ts';

export type ProblemRow = {
  id: string;
  kind: Problem['kind'];
  at: Date;
  detail: string;
  sender: string | null;
  recipient: string | null;
  providerId: string | null;
  ticketId: string | null;
  mayRetry: boolean;
};

/**
 * What needs somebody's eyes, the newest first: whatever did not go as it should, and what is running out. `month` is
 * the one that it is where the shop is, as its first day: what ran out in another one is over.
 */
export async function listProblems(
  tx: Reading,
  workspaceId: string,
  month: string,
  before: { at: string; id: string } | null,
  limit: number,
): Promise<ProblemRow[]> {
  const { rows } = await sql<ProblemRow>`
    select * from (
      (select 'journal:' || provider || ':' || provider_key as id,
        case when state = 'unroutable' then 'unknown_number' when kind = 'shop' then 'shop_not_processed'
          else 'not_processed' end as kind, received_at as at,
        coalesce(error, case when state = 'unroutable' then 'No sending number of this workspace was texted.'
          when kind = 'shop' then 'It concerns an order that is not recorded here.'
          else 'It concerns a message that is not recorded here.' end) as detail,
        payload->>'from' as sender, payload->>'to' as recipient, provider_key as provider_id, null::uuid as ticket_id,
        false as may_retry
      from journal where workspace_id = ${workspaceId} and state <> 'done' order by received_at desc limit 200)
      union all
      (select 'message:' || id, case status when 'unknown' then 'send_unknown' else 'send_failed' end, sent_at,
        coalesce(nullif(error_reason, 'other'), error_code, 'other'), sending_number, phone, provider_id, ticket_id,
        marketing_type is null and error_reason is distinct from 'too_late'
          and error_reason is distinct from 'too_late_to_answer'
      from messages where workspace_id = ${workspaceId} and status in ('failed', 'unknown')
      order by sent_at desc limit 200)
      union all
      (select 'refused:' || id, case provider when 'shopify' then 'forged_shop_news' else 'forged_signature' end, at, reason, sender, recipient, null, null, false
      from refused_requests where workspace_id = ${workspaceId} order by at desc limit 200)
      union all
      (select 'mail:' || id, 'mail_failed', at, coalesce(error, ''), sender, recipient, null, null, false
      from mails where workspace_id = ${workspaceId} and state = 'failed' order by at desc limit 200)
      union all
      (select 'webhook:' || id, 'webhook_disabled', disabled_at, disabled_because, null, url, null, null, false
      from webhooks where workspace_id = ${workspaceId} and disabled_because in ('gone', 'failing'))
      union all
      (select 'privacy:' || id, 'privacy_request', received_at, topic,
        coalesce(about #>> '{customer,email}', about #>> '{customer,phone}'), null, id, null, false
      from shopify_requests where workspace_id = ${workspaceId} and done_at is null
      order by received_at desc limit 200)
      union all
      (select 'credits:' || month, 'credits_low', max(moved_at),
        round(sum(credits)) || ' / ' || max(allowance), null, null, null, null, false
      from credit_usage cross join (
        select (data #>> '{credits,monthly_allowance}')::numeric as allowance
        from settings where workspace_id = ${workspaceId}
      ) given
      where workspace_id = ${workspaceId} and month = ${month}::date
      group by month having sum(credits) >= max(allowance) * 0.8)
      union all
      (select 'coupon:' || id, 'coupon_low', coalesce(
          (select max(taken_at) from coupon_codes c where (c.workspace_id, c.coupon_id) = (coupons.workspace_id, coupons.id)),
          created_at), name || ': ' || pool.free, null, null, null, null, false
      from coupons cross join lateral (
        select count(*) as free from (
          select from coupon_codes c
          where (c.workspace_id, c.coupon_id) = (coupons.workspace_id, coupons.id) and c.profile_id is null
          limit coupons.warn_below
        ) counted
      ) pool
      where workspace_id = ${workspaceId} and code is null and retired_at is null and pool.free < warn_below
      limit 200)
    ) problems
    ${before ? sql`where (at, id) < (${before.at}::timestamptz, ${before.id})` : sql``}
    order by at desc, id desc limit ${limit}`.execute(tx);
  return rows;
}
