import { sql } from 'kysely';
import type { Answer } from '../../../domain/figures/said.ts';
import type { Reading } from '../../database.ts';
import { type Span, within } from './said.ts';

/** Which tickets answered which campaigns and flows in a time, as the index `answers_in_order` says it. */
export async function answersIn(
  tx: Reading,
  workspaceId: string,
  times: Pick<Span, 'from' | 'until'>,
): Promise<Answer[]> {
  const { rows } = await sql<Answer>`
    select answered.key, t.number as ticket from (
      select distinct m.ticket_id, m.attributed_type || ':' || m.attributed_id as key from messages m
      where m.workspace_id = ${workspaceId} and m.attributed_id is not null and m.ticket_id is not null
        and m.keyword is null and m.source = 'customer' and ${within(times)}
    ) answered join tickets t on t.workspace_id = ${workspaceId} and t.id = answered.ticket_id`.execute(tx);
  return rows;
}
