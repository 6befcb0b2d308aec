import { sql } from 'kysely';
import type { Office } from '../../../domain/reportPeriod.ts';
import type { Reading } from '../../database.ts';
import { SAID, waited } from '../reports/said.ts';
import type { TicketRow } from '../tickets.ts';

/** What was said in a ticket, as reports count it. */
export type SaidIn = {
  questions: number;
  replies: number;
  /** When it was answered first, and for how many seconds that was waited for; null where nobody was answered. */
  answeredAt: Date | null;
  waitedSeconds: number | null;
};

export type ExportedTicket = TicketRow & SaidIn & { assignee: string | null; tagNames: string[] };

const NOTHING: SaidIn = { questions: 0, replies: 0, answeredAt: null, waitedSeconds: null };

/** DATA-3: tickets with all that a line of an export says of them, in the same order. */
export async function withSaid(
  tx: Reading,
  workspaceId: string,
  tickets: TicketRow[],
  office: Office,
): Promise<ExportedTicket[]> {
  const said = await saidInEach(tx, workspaceId, tickets, office);
  const names = await namesOf(tx, tickets);
  const tags = await tagsOf(tx, workspaceId);
  return tickets.map(ticket => ({
    ...ticket,
    ...(said.get(ticket.id) ?? NOTHING),
    assignee: names.get(ticket.assigneeId ?? '') ?? null,
    tagNames: ticket.tags.flatMap(id => tags.get(id) ?? []),
  }));
}

async function saidInEach(
  tx: Reading,
  workspaceId: string,
  tickets: TicketRow[],
  office: Office,
): Promise<Map<string, SaidIn>> {
  const threads = [...new Set(tickets.map(({ threadId }) => threadId))];
  const { rows } = await sql<SaidIn & { id: string }>`
    select m.ticket_id as id, count(*) filter (where m.source = 'customer')::int as questions,
      count(*) filter (where m.source = 'agent')::int as replies,
      min(m.created_at) filter (where m.waited_since is not null) as "answeredAt",
      (array_agg(${waited(office)} order by m.created_at) filter (where m.waited_since is not null))[1]::float8 as "waitedSeconds"
    from messages m where m.workspace_id = ${workspaceId} and m.thread_id = any(${threads}::uuid[])
      and m.ticket_id = any(${tickets.map(({ id }) => id)}::uuid[]) and ${SAID} group by m.ticket_id`.execute(
    tx,
  );
  return new Map(rows.map(({ id, ...said }) => [id, said]));
}

async function namesOf(tx: Reading, tickets: TicketRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(tickets.flatMap(({ assigneeId }) => assigneeId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('accounts').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function tagsOf(tx: Reading, workspaceId: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('tags')
    .select(['id', 'name'])
    .where('workspaceId', '=', workspaceId)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
