import { type RawBuilder, sql } from 'kysely';

const A_UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Whether a mail is about one of these threads, or a message of one: by what it is kept under. */
export function isAboutThreads(workspaceId: string, threads: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`substring(key from ${A_UUID})::uuid in (
    select id from ${threads} threads union all
    select id from messages where workspace_id = ${workspaceId} and thread_id in ${threads})`;
}
