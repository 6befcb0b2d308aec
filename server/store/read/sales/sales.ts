import { type RawBuilder, sql } from 'kysely';
import type { MarketingType } from '../../../../contract/vocabulary.ts';
import type { Sale } from '../../../domain/sales/state.ts';
import type { Reading } from '../../database.ts';

/** An order that counts towards a text, with what is shown of whose it is. */
export type SaleRow = Sale & {
  number: string;
  profileId: string;
  profileName: string | null;
  phone: string | null;
  ticketNumber: number | null;
  agentName: string | null;
  marketingName: string | null;
};

/** What is asked for of them; the agent is null for texts that nobody in particular has written. */
export type SalesAsked = {
  from: Date | null;
  until: Date | null;
  currency: string | null;
  agentId: string | null | undefined;
  marketing: { type: MarketingType; id: string } | null;
  ticketId: string | null;
};

export type SalePosition = { placedAt: string; orderId: string };

/** The last placed first, from a position on (REPLY-7). */
export async function listSales(
  tx: Reading,
  workspaceId: string,
  asked: SalesAsked,
  before: SalePosition | null,
  limit: number,
): Promise<SaleRow[]> {
  const found = [sql`workspace_id = ${workspaceId}`, ...conditions(asked), ...further(before)];
  const { rows } = await sql<SaleRow>`
    with found as (
      select * from sales where ${sql.join(found, sql` and `)}
      order by placed_at desc, order_id desc limit ${limit}
    )
    select found.*, o.number, o.profile_id, p.name as profile_name, t.number as ticket_number, t.phone,
      accounts.name as agent_name, s.name as marketing_name
    from found
    join orders o on o.workspace_id = ${workspaceId} and o.id = found.order_id
    join profiles p on p.workspace_id = ${workspaceId} and p.id = o.profile_id
    left join tickets t on t.workspace_id = ${workspaceId} and t.id = found.ticket_id
    left join members on members.workspace_id = ${workspaceId} and members.account_id = found.agent_id
    left join accounts on accounts.id = members.account_id
    left join marketing_sources s on s.workspace_id = ${workspaceId}
      and (s.type, s.id) = (found.marketing_type, found.marketing_id)
    order by found.placed_at desc, found.order_id desc`.execute(tx);
  return rows;
}

function conditions({
  from,
  until,
  currency,
  agentId,
  marketing,
  ticketId,
}: SalesAsked): RawBuilder<unknown>[] {
  return [
    from && sql`placed_at >= ${from}`,
    until && sql`placed_at < ${until}`,
    currency && sql`currency = ${currency}`,
    agentId && sql`agent_id = ${agentId}`,
    agentId === null && sql`agent_id is null`,
    marketing && sql`(marketing_type, marketing_id) = (${marketing.type}, ${marketing.id})`,
    ticketId && sql`ticket_id = ${ticketId}`,
  ].filter(one => typeof one === 'object' && one !== null);
}

function further(before: SalePosition | null): RawBuilder<unknown>[] {
  return before
    ? [sql`(placed_at, order_id) < (${before.placedAt}::timestamptz, ${before.orderId}::uuid)`]
    : [];
}
