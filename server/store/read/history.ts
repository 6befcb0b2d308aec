import { sql } from 'kysely';
import type { ChangeType } from '../../../contract/changes.ts';
import type { Reading } from '../database.ts';
import type { ChangeRow } from './changes.ts';
import { ticketsLedTo } from './joined.ts';

/** What of a ticket's changes is its history. Of its customer's, those that were made on it. */
const TOLD = [
  ...(['ticket.created', 'ticket.updated', 'consent.changed', 'profile.updated', 'profile.joined'] as const),
] satisfies ChangeType[];

export type HistoryRow = ChangeRow & {
  /** Of a member, or of an API key that is still there. */
  actorName: string | null;
  /** By their ids, of the members that its fields speak of. */
  names: Record<string, string>;
};

type Page = { before: number | null; limit: number; withoutRead: boolean };

/** TICK-7: what happened to a ticket, the newest first; and to those that have become one with it (PROF-5). */
export async function historyOf(
  tx: Reading,
  workspaceId: string,
  ticketId: string,
  { before, limit, withoutRead }: Page,
): Promise<HistoryRow[]> {
  const ids = [ticketId, ...(await ticketsLedTo(tx, workspaceId, ticketId))];
  let rows = tx
    .selectFrom('changes')
    .leftJoin('accounts', join =>
      join.on(eb => eb(eb.cast<string>('accounts.id', 'text'), '=', eb.ref('changes.actorId'))),
    )
    .leftJoin('apiKeys', join =>
      join
        .onRef('apiKeys.workspaceId', '=', 'changes.workspaceId')
        .on(eb => eb(eb.cast<string>('apiKeys.id', 'text'), '=', eb.ref('changes.actorId'))),
    )
    .where('changes.workspaceId', '=', workspaceId)
    .where('changes.ticketId', 'in', ids)
    .where('changes.type', 'in', TOLD);
  if (before !== null) rows = rows.where('changes.number', '<', before);
  if (withoutRead)
    rows = rows.where(
      sql<boolean>`not (changes.type = 'ticket.updated' and changes.fields - 'read' = '{}'::jsonb)`,
    );
  const found = await rows
    .selectAll('changes')
    .select(eb => eb.fn.coalesce('accounts.name', 'apiKeys.name').as('actorName'))
    .orderBy('changes.number', 'desc')
    .limit(limit)
    .execute();
  const names = await namesOf(tx, found.flatMap(assigneesIn));
  return found.map(row => ({ ...row, names: pick(names, assigneesIn(row)) }));
}

function assigneesIn({ fields: { assignee_id: assignee } }: Pick<ChangeRow, 'fields'>): string[] {
  return [assignee?.from, assignee?.to].filter(id => typeof id === 'string');
}

/** Of whoever has left the workspace too: their accounts stay. */
async function namesOf(tx: Reading, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('accounts').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function pick(names: Map<string, string>, ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.flatMap(id => (names.has(id) ? [[id, names.get(id) ?? '']] : [])));
}
