import { sql } from 'kysely';
import type { Ticket } from '../../domain/state.ts';
import type { Availability } from '../../domain/turns/state.ts';
import type { Reading } from '../database.ts';

/** What a member has said of themselves, or what was said for them; nothing for who never did. */
export function availabilityOf(
  tx: Reading,
  workspaceId: string,
  memberId: string,
): Promise<Availability | undefined> {
  return tx
    .selectFrom('availability')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('memberId', '=', memberId)
    .executeTakeFirst();
}

export type OnlineAgent = Pick<Availability, 'memberId'> & { isSignedIn: boolean };

/**
 * Who is Online, and whether any session of theirs goes on, in whichever of their workspaces: whoever is in another one
 * has left no more than their screens here.
 */
export function onlineAgents(tx: Reading, workspaceId: string, now: Date): Promise<OnlineAgent[]> {
  return tx
    .selectFrom('availability as a')
    .where('a.workspaceId', '=', workspaceId)
    .where('a.online', '=', true)
    .select([
      'a.memberId',
      sql<boolean>`exists (select from sessions s join account_workspaces w using (account_id)
        where s.account_id = a.member_id and w.workspace_id = a.workspace_id and s.expires_at > ${now})`.as(
        'isSignedIn',
      ),
    ])
    .execute();
}

export type AwaitingTurn = { id: string; since: Date };

/** ASSIGN-4: what round robin has left Unassigned, the oldest first. */
export async function awaitingTurn(
  tx: Reading,
  workspaceId: string,
  after: AwaitingTurn | null,
  limit: number,
): Promise<AwaitingTurn[]> {
  let rows = tx
    .selectFrom('tickets')
    .where('workspaceId', '=', workspaceId)
    .where('awaitsTurnSince', 'is not', null)
    .where('status', '=', 'open' satisfies Ticket['status']);
  if (after)
    rows = rows.where(
      sql<boolean>`(awaits_turn_since, id) > (${after.since}::timestamptz, ${after.id}::uuid)`,
    );
  const found = await rows
    .select(['id', sql<Date>`awaits_turn_since`.as('since')])
    .orderBy('awaitsTurnSince')
    .orderBy('id')
    .limit(limit)
    .execute();
  return found;
}
