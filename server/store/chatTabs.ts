import { sql } from 'kysely';
import type { ChatSession } from '../domain/chat/state.ts';
import { type Database, inWorkspace, type Reading, writing, writingInEach } from './database.ts';

/** A visitor's tab, as one node holds its stream. */
export type Tab = { workspaceId: string; ticketId: string; tabId: string; nodeId: string };

/** A session, and when the last tab of it that is known of was last known to be open. */
export type Left = { workspaceId: string; ticketId: string; at: Date };

export async function writeTab(db: Database, tab: Tab, openedAt: Date): Promise<void> {
  const known = ['workspaceId', 'ticketId', 'tabId', 'nodeId'] as const;
  await writing(db, tab.workspaceId, tx =>
    tx
      .insertInto('chatTabs')
      .values({ ...tab, openedAt })
      .onConflict(conflict => conflict.columns(known).doUpdateSet({ openedAt }))
      .execute(),
  );
}

export async function removeTab(db: Database, tab: Tab): Promise<void> {
  await writing(db, tab.workspaceId, tx =>
    tx
      .deleteFrom('chatTabs')
      .where('workspaceId', '=', tab.workspaceId)
      .where('ticketId', '=', tab.ticketId)
      .where('tabId', '=', tab.tabId)
      .where('nodeId', '=', tab.nodeId)
      .execute(),
  );
}

/** Where a visitor is taken to be, and in how many tabs on living nodes their session is open. */
export type Whereabouts = Pick<ChatSession, 'here' | 'pageUrl' | 'pageTitle'> & { tabs: number };

/** Null while the session has not begun. Nodes that have been silent since `aliveSince` hold no tab open. */
export async function whereabouts(
  db: Database,
  workspaceId: string,
  ticketId: string,
  aliveSince: Date,
): Promise<Whereabouts | null> {
  const row = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('chatSessions')
      .select(['here', 'pageUrl', 'pageTitle'])
      .select(eb =>
        eb
          .selectFrom('chatTabs')
          .innerJoin('chatNodes', 'chatNodes.nodeId', 'chatTabs.nodeId')
          .whereRef('chatTabs.workspaceId', '=', 'chatSessions.workspaceId')
          .whereRef('chatTabs.ticketId', '=', 'chatSessions.id')
          .where('chatNodes.beatAt', '>', aliveSince)
          .select(count => count.fn.countAll<number>().as('tabs'))
          .as('tabs'),
      )
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', ticketId)
      .executeTakeFirst(),
  );
  return row ? { ...row, tabs: row.tabs ?? 0 } : null;
}

/** A node is alive at this moment. It says so before it holds its first tab. */
export async function beatNode(db: Database, nodeId: string, beatAt: Date): Promise<void> {
  await db
    .insertInto('chatNodes')
    .values({ nodeId, beatAt })
    .onConflict(conflict => conflict.column('nodeId').doUpdateSet({ beatAt }))
    .execute();
}

/**
 * A node stops. Its tabs, in these workspaces, are open no more; they stay written down with the time at which they
 * last were, for whoever finds out which of them have not come back.
 */
export async function retireNode(
  db: Database,
  nodeId: string,
  workspaceIds: string[],
  at: Date,
): Promise<void> {
  await writingInEach(db, workspaceIds, async tx => {
    await tx.updateTable('chatTabs').set({ openedAt: at }).where('nodeId', '=', nodeId).execute();
    await tx.deleteFrom('chatNodes').where('nodeId', '=', nodeId).execute();
  });
}

/** Strikes out the tabs of nodes of which nothing has been heard since `silentSince`. Whose they were. */
export async function strikeOutTabs(tx: Reading, silentSince: Date): Promise<Left[]> {
  const { rows } = await sql<Left>`
    with silent as (
      select t.*, coalesce(n.beat_at, t.opened_at) as known_at
      from chat_tabs t left join chat_nodes n using (node_id)
      where coalesce(n.beat_at, t.opened_at) <= ${silentSince}
    ), struck_out as (
      delete from chat_tabs t using silent s
      where (t.workspace_id, t.ticket_id, t.tab_id, t.node_id) = (s.workspace_id, s.ticket_id, s.tab_id, s.node_id)
    )
    select workspace_id, ticket_id, max(known_at) as at from silent group by workspace_id, ticket_id`.execute(
    tx,
  );
  return rows;
}

/** Sessions begun before `begunBefore` that are taken to be open, and that no tab shows. */
export async function openNowhere(
  tx: Reading,
  begunBefore: Date,
): Promise<Pick<Left, 'workspaceId' | 'ticketId'>[]> {
  const { rows } = await sql<Pick<Left, 'workspaceId' | 'ticketId'>>`
    select workspace_id, id as ticket_id from chat_sessions c
    where here and created_at < ${begunBefore} and not exists (
      select from chat_tabs t where (t.workspace_id, t.ticket_id) = (c.workspace_id, c.id)
    )`.execute(tx);
  return rows;
}

/** Forgets the nodes of long ago. What may be left of their tabs is struck out without them. */
export async function forgetNodes(db: Database, before: Date): Promise<void> {
  await db.deleteFrom('chatNodes').where('beatAt', '<', before).execute();
}
