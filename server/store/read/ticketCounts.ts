import { sql } from 'kysely';
import type { Reading } from '../database.ts';

/** Open tickets, and customers who have an unread one among them. */
export type Count = { open: number; unread: number };
export type Counts = { all: Count; mine: Count | null; unassigned: Count; isCapped: boolean };

/**
 * Counted are the newest open tickets, of which most shops have some hundreds, from the index that lists them: it knows of each
 * whose it is and whether it is read. One that counts every member's own would be paid for by every text.
 */
const MOST = 5000;

type Row = Record<'all' | 'mine' | 'unassigned' | 'unread' | 'mineUnread' | 'unassignedUnread', number>;

/** VIEW-1, NOTE-2: `me` is null for who is no member. */
export async function ticketCounts(tx: Reading, workspaceId: string, me: string | null): Promise<Counts> {
  const { rows } = await sql<Row>`
    select count(*) as "all", count(*) filter (where mine) as mine, count(*) filter (where nobodys) as unassigned,
      count(distinct profile_id) filter (where not read) as unread,
      count(distinct profile_id) filter (where not read and mine) as "mineUnread",
      count(distinct profile_id) filter (where not read and nobodys) as "unassignedUnread"
    from (
      select profile_id, read, assignee_id is null as nobodys, assignee_id is not distinct from ${me}::uuid as mine
      from tickets where workspace_id = ${workspaceId} and status = 'open'
      order by sorted_at desc, id desc limit ${MOST + 1}
    ) open`.execute(tx);
  return countsIn(rows[0], me);
}

const NONE: Row = { all: 0, mine: 0, unassigned: 0, unread: 0, mineUnread: 0, unassignedUnread: 0 };

function countsIn(row: Row = NONE, me: string | null): Counts {
  return {
    all: { open: Math.min(row.all, MOST), unread: row.unread },
    mine: me === null ? null : { open: row.mine, unread: row.mineUnread },
    unassigned: { open: row.unassigned, unread: row.unassignedUnread },
    isCapped: row.all > MOST,
  };
}
