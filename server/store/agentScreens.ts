import { sql } from 'kysely';
import { type Database, writing } from './database.ts';

/** Says that these members have a screen open at this node: of those who are Online, since nobody else is asked after. */
export async function seenNow(
  db: Database,
  workspaceId: string,
  memberIds: string[],
  at: Date,
): Promise<void> {
  if (memberIds.length === 0) return;
  await writing(db, workspaceId, tx =>
    sql`insert into agent_screens (workspace_id, member_id, seen_at)
      select workspace_id, member_id, ${at} from availability
      where workspace_id = ${workspaceId} and member_id = any (${`{${memberIds.join(',')}}`}::uuid[]) and online
      order by member_id
      on conflict (workspace_id, member_id) do update set seen_at = excluded.seen_at`.execute(tx),
  );
}
