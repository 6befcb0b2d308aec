import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../../database.ts';
import { SAID, type Span, waited, within } from './said.ts';

/** Times in seconds; null where nothing was answered. */
export type Counts = {
  tickets: number;
  replies: number;
  answered: number;
  median: number | null;
  p90: number | null;
  within: number;
};

/** What is counted of one day, channel, agent or campaign; `key` says which, and is null for nobody's. */
export type CountRow = Counts & { key: string | null };

export type Dimension = 'total' | 'day' | 'channel' | 'agent' | 'campaign';

type Part = {
  key: RawBuilder<unknown>;
  /** Whose tickets are counted: those that customers wrote in, or those that were replied in. */
  tickets: RawBuilder<boolean>;
  rows: RawBuilder<unknown>;
};

const ASKED = sql<boolean>`not replied`;
const ALL = sql`said`;

/** A ticket that answered two campaigns counts for both of them. */
const OF_CAMPAIGNS = sql`said join (
  select distinct ticket_id, attributed_type || ':' || attributed_id as campaign from said
  where not replied and attributed_id is not null) answers using (ticket_id)`;

function parts(dayStarts: number[]): Record<Dimension, Part> {
  return {
    total: { key: sql`''`, tickets: ASKED, rows: ALL },
    day: { key: sql`width_bucket(at, ${dayStarts}::float8[])`, tickets: ASKED, rows: ALL },
    channel: { key: sql`channel`, tickets: ASKED, rows: ALL },
    agent: { key: sql`author_id`, tickets: sql`replied`, rows: sql`said where replied` },
    campaign: { key: sql`campaign`, tickets: ASKED, rows: OF_CAMPAIGNS },
  };
}

/** TIME-2. `dayStarts` are in seconds since 1970; the key of a day is its place among them, from 1. */
export async function countsBy(
  tx: Reading,
  workspaceId: string,
  dimension: Dimension,
  span: Span,
  dayStarts: number[],
): Promise<CountRow[]> {
  const { key, tickets, rows: from } = parts(dayStarts)[dimension];
  const { rows } = await sql<CountRow>`
    with said as materialized (
      select m.ticket_id, m.channel, m.author_id, m.source = 'agent' as replied, m.attributed_type, m.attributed_id,
        extract(epoch from m.created_at)::float8 as at, ${waited(span.office)} as waited
      from messages m where m.workspace_id = ${workspaceId} and ${SAID} and ${within(span)}
    )
    select (${key})::text as key, count(distinct ticket_id) filter (where ${tickets}) as tickets,
      count(*) filter (where replied) as replies, count(waited) as answered,
      percentile_disc(0.5) within group (order by waited) as median,
      percentile_disc(0.9) within group (order by waited) as p90,
      count(*) filter (where waited <= ${span.targetSeconds}) as within
    from ${from} group by 1`.execute(tx);
  return rows;
}
