import { type RawBuilder, sql } from 'kysely';
import type { Channel } from '../../../contract/vocabulary.ts';
import type { Reading } from '../database.ts';

/** What was said in this channel before a moment has been kept long enough. */
export type Old = { workspaceId: string; channel: Channel; before: Date };

/** Where it was said: a customer's texts are in a thread under their own id, each chat in one under its ticket's. */
export type OldThread = { id: string; profileId: string };

/** Threads looked at in one statement. */
const AT_ONCE = 500;

/** Of the first threads after this one those in which something is to go, and after which to go on; null at the end. */
export async function oldThreads(
  tx: Reading,
  old: Old,
  after: string | null,
): Promise<{ threads: OldThread[]; next: string | null }> {
  const onFrom = (id: RawBuilder<unknown>) =>
    sql`${after ? sql`and ${id} > ${after}` : sql``} order by ${id} limit ${AT_ONCE}`;
  const { rows } = await sql<OldThread & { goes: boolean }>`
    select id, profile_id, ${IS_QUIET(old)} and exists (select from messages m where ${GOES(old)}) as goes
    from (${closed(old, onFrom)}) as thread order by id limit ${AT_ONCE}`.execute(tx);
  const next = rows.length < AT_ONCE ? null : (rows.at(-1)?.id ?? null);
  return { threads: rows.filter(({ goes }) => goes), next };
}

/** What would go, of as many threads as are counted; `more` where there are others. */
export type Counted = { tickets: number; messages: number; more: boolean };

/** How much there is that would go: in the threads that became old last, since those before have been seen to or are many. */
export async function countOld(tx: Reading, old: Old, most: number): Promise<Counted> {
  const last = sql`limit ${most + 1}`;
  const { rows } = await sql<Counted>`
    with thread as materialized (${closed(old, () => last, sql`order by sorted_at desc`)})
    select count(*) filter (where said.messages > 0) as tickets, coalesce(sum(said.messages), 0) as messages,
      (select count(*) from thread) > ${most} as more
    from thread cross join lateral (select count(*) as messages from messages m where ${GOES(old)}) as said
    where ${IS_QUIET(old)}`.execute(tx);
  return rows[0] ?? { tickets: 0, messages: 0, more: false };
}

/** Some of what goes in a thread: nothing once somebody has written in it again, or opened it. */
export async function oldMessages(
  tx: Reading,
  old: Old,
  { id }: OldThread,
  limit: number,
): Promise<string[]> {
  const only = (column: RawBuilder<unknown>) => sql`and ${column} = ${id}`;
  const { rows } = await sql<{ id: string }>`
    select m.id from (${closed(old, only)}) as thread join messages m on ${GOES(old)}
    where ${IS_QUIET(old)} limit ${limit}`.execute(tx);
  return rows.map(one => one.id);
}

type Narrowed = (id: RawBuilder<unknown>) => RawBuilder<unknown>;

/**
 * Threads whose ticket is closed and has not been moved since, as `id` and `profile_id`. What the blocked write has no ticket,
 * and is old all the same.
 */
function closed(
  { workspaceId, channel, before }: Old,
  narrowed: Narrowed,
  inOrder: RawBuilder<unknown> = sql``,
): RawBuilder<unknown> {
  const OF = sql`workspace_id = ${workspaceId}::uuid`;
  const CLOSED = sql`${OF} and channel = ${channel} and status = 'closed' and sorted_at < ${before}::timestamptz`;
  if (channel === 'web_chat')
    return sql`select id, profile_id from tickets where ${CLOSED} ${inOrder} ${narrowed(sql`id`)}`;
  return sql`(select profile_id as id, profile_id from tickets where ${CLOSED} ${inOrder} ${narrowed(sql`profile_id`)})
    union all (select id, id from profiles where ${OF} and blocked_at is not null
      and not exists (select from tickets t where (t.workspace_id, t.profile_id, t.thread_id)
        = (profiles.workspace_id, profiles.id, profiles.id)) ${narrowed(sql`id`)})`;
}

/** Whether the last that was said is old. A campaign that is sent to all is nothing that anybody says to somebody. */
const IS_QUIET = ({ workspaceId, before }: Old) => sql`coalesce((select last.sent_at from messages last
  where last.workspace_id = ${workspaceId}::uuid and last.thread_id = thread.id and last.marketing_type is null
  order by last.sent_at desc limit 1) < ${before}::timestamptz, true)`;

/** What waits to be sent stays, however old it is. */
const GOES = ({
  workspaceId,
  before,
}: Old) => sql`m.workspace_id = ${workspaceId}::uuid and m.thread_id = thread.id
  and m.sent_at < ${before}::timestamptz and m.erased_at is null and m.status not in ('scheduled', 'queued', 'sending')`;
