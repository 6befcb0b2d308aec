import { sql } from 'kysely';
import type { Reading } from '../../database.ts';

export type CreditRow = { month: string; sendingNumber: string; messages: number; credits: number };

/** What stands on the meter of the months of some days: by month, the costliest number first. */
export async function creditsIn(
  tx: Reading,
  workspaceId: string,
  { from, to }: { from: string; to: string },
): Promise<CreditRow[]> {
  const { rows } = await sql<CreditRow>`
    select to_char(month, 'YYYY-MM') as month, sending_number as "sendingNumber",
      sum(messages)::bigint as messages, sum(credits) as credits
    from credit_usage where workspace_id = ${workspaceId}
      and month between date_trunc('month', ${from}::date)::date and ${to}::date
    group by 1, 2 order by 1, sum(credits) desc, 2`.execute(tx);
  return rows;
}
