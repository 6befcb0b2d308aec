import { sql } from 'kysely';
import type { MarketingType } from '../../../../contract/vocabulary.ts';
import type { Reading } from '../../database.ts';

export type SumRow = { currency: string; orders: number; amount: number };

/** What orders brought that were placed in a time, of each currency apart (REPLY-7). */
export type RevenueRows = {
  total: SumRow[];
  /** By how many of the bounds lie before them, from 1. */
  days: (SumRow & { day: number })[];
  agents: (SumRow & { agentId: string | null; name: string | null })[];
  campaigns: (SumRow & { type: MarketingType; id: string; name: string | null })[];
  tickets: (SumRow & { id: string; number: number; name: string | null })[];
};

/** The first moments of the days in order, and the one when the last is over. */
export async function revenueIn(tx: Reading, workspaceId: string, bounds: number[]): Promise<RevenueRows> {
  const placed = placedIn(workspaceId, bounds);
  return {
    total: await total(tx, placed),
    days: await days(tx, placed, bounds),
    agents: await agents(tx, workspaceId, placed),
    campaigns: await campaigns(tx, workspaceId, placed),
    tickets: await tickets(tx, workspaceId, placed),
  };
}

type Placed = ReturnType<typeof placedIn>;

function placedIn(workspaceId: string, bounds: number[]) {
  const [from = 0, until = 0] = [bounds[0], bounds.at(-1)].map(at => at ?? 0);
  return sql`sales where workspace_id = ${workspaceId}
    and placed_at >= ${new Date(from)} and placed_at < ${new Date(until)}`;
}

const SUMS = sql`currency, count(*)::int as orders, sum(amount)::bigint as amount`;

async function total(tx: Reading, placed: Placed): Promise<RevenueRows['total']> {
  const { rows } = await sql<SumRow>`
    select ${SUMS} from ${placed} group by currency order by count(*) desc, currency`.execute(tx);
  return rows;
}

async function days(tx: Reading, placed: Placed, bounds: number[]): Promise<RevenueRows['days']> {
  const seconds = bounds.map(at => at / 1000);
  const { rows } = await sql<SumRow & { day: number }>`
    select width_bucket(extract(epoch from placed_at)::float8, ${seconds}::float8[]) as day, ${SUMS}
    from ${placed} group by 1, currency order by 1, currency`.execute(tx);
  return rows;
}

async function agents(tx: Reading, workspaceId: string, placed: Placed): Promise<RevenueRows['agents']> {
  const { rows } = await sql<RevenueRows['agents'][number]>`
    with sums as (select agent_id, ${SUMS} from ${placed} group by agent_id, currency)
    select sums.agent_id as "agentId", accounts.name, currency, orders, amount from sums
    left join members on members.workspace_id = ${workspaceId} and members.account_id = sums.agent_id
    left join accounts on accounts.id = members.account_id
    order by orders desc, amount desc, sums.agent_id`.execute(tx);
  return rows;
}

async function campaigns(
  tx: Reading,
  workspaceId: string,
  placed: Placed,
): Promise<RevenueRows['campaigns']> {
  const { rows } = await sql<RevenueRows['campaigns'][number]>`
    with sums as (
      select marketing_type as type, marketing_id as id, ${SUMS} from ${placed} and marketing_id is not null
      group by marketing_type, marketing_id, currency
    )
    select sums.type, sums.id, s.name, currency, orders, amount from sums
    left join marketing_sources s on s.workspace_id = ${workspaceId} and (s.type, s.id) = (sums.type, sums.id)
    order by orders desc, amount desc, sums.type, sums.id`.execute(tx);
  return rows;
}

/** Of each currency: amounts of two are not to be compared. */
const MOST_TICKETS = 20;

async function tickets(tx: Reading, workspaceId: string, placed: Placed): Promise<RevenueRows['tickets']> {
  const { rows } = await sql<RevenueRows['tickets'][number]>`
    with sums as (select ticket_id, ${SUMS} from ${placed} and ticket_id is not null group by ticket_id, currency),
    ranked as (select *, row_number() over (partition by currency order by amount desc, ticket_id) as place from sums)
    select t.id, t.number, p.name, currency, orders, amount from ranked
    join tickets t on t.workspace_id = ${workspaceId} and t.id = ranked.ticket_id
    join profiles p on p.workspace_id = ${workspaceId} and p.id = t.profile_id
    where place <= ${MOST_TICKETS} order by sum(orders) over (partition by currency) desc, currency, place`.execute(
    tx,
  );
  return rows;
}
