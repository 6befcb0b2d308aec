import type { ChangeDraft } from '../../domain/decision.ts';
import type { Message, Ticket } from '../../domain/state.ts';
import { columnOf, type Table } from '../columns.ts';
import type { Statement } from '../pipeline.ts';
import {
  type Changed,
  changedRows,
  insertOf,
  isUnchanged,
  newRows,
  type Rows,
  recordset,
  updateOf,
} from '../rows.ts';

/** A change with its number still counted from the workspace's first in this batch: 1, 2, 3 … */
export type DraftedChange = ChangeDraft & { workspaceId: string; at: Date; position: number };

type Numbered = {
  newTickets: Ticket[];
  tickets: Changed<Ticket>[];
  newMessages: Message[];
  messages: Changed<Message>[];
  changes: DraftedChange[];
};

/** One statement for what is numbered, of the parts that this batch needs. */
export function numbered(writes: Numbered): Statement[] {
  const parts = partsOf(writes);
  if (parts.length === 0) return [];
  const texts = parts.map(({ name, text }, at) => `${name} as (${text(`$${at + 2}`)})`);
  const text = `with ${[DRAWN, ...texts].join(', ')} select workspace_id, changes, tickets from drawn`;
  return [{ text, values: [counts(writes), ...parts.map(part => part.json)] }];
}

type Part = { name: string; json: string; text(parameter: string): string };

function partsOf(writes: Numbered): Part[] {
  const { newTickets, tickets, newMessages, messages, changes } = writes;
  return [
    ...created('new_tickets', 'tickets', newTickets, newTicketsOf),
    ...moved('tickets_changed', 'tickets', tickets),
    ...created('new_messages', 'messages', newMessages, insertOf),
    ...moved('messages_changed', 'messages', messages),
    ...(changes.length > 0
      ? [{ name: 'told', json: JSON.stringify(changes.map(changeRow)), text: newChanges }]
      : []),
  ];
}

function created(
  name: string,
  table: Table,
  records: object[],
  textOf: (rows: Rows, parameter: string) => string,
): Part[] {
  if (records.length === 0) return [];
  const rows = newRows(table, records);
  return [{ name, json: rows.json, text: parameter => textOf(rows, parameter) }];
}

function moved(name: string, table: Table, records: Changed<object>[]): Part[] {
  const rows = changedRows(table, records);
  if (isUnchanged(rows)) return [];
  return [{ name, json: rows.json, text: parameter => updateOf(rows, parameter) }];
}

function changeRow(change: DraftedChange): object {
  return {
    workspace_id: change.workspaceId,
    number: change.position,
    at: change.at,
    type: change.type,
    ticket_id: change.ticketId ?? undefined,
    message_id: change.messageId ?? undefined,
    profile_id: change.profileId ?? undefined,
    actor_kind: change.actor.kind,
    actor_id: change.actor.id ?? undefined,
    fields: change.fields ?? {},
  };
}

function counts({ changes, newTickets }: Numbered): string {
  const workspaces = [...new Set(changes.map(change => change.workspaceId))].toSorted();
  const of = (workspace: string) => (one: { workspaceId: string }) => one.workspaceId === workspace;
  return JSON.stringify(
    workspaces.map(workspace => ({
      workspace_id: workspace,
      changes: changes.filter(of(workspace)).length,
      tickets: newTickets.filter(of(workspace)).length,
    })),
  );
}

function newTicketsOf({ table, fields }: Rows, parameter: string): string {
  const values = fields.map(field =>
    field === 'number' ? 'drawn.tickets + r.number' : `r.${columnOf(field)}`,
  );
  return `insert into tickets (${fields.map(columnOf).join(', ')}) select ${values.join(', ')}
    from ${recordset(table, fields, parameter)} join drawn using (workspace_id)`;
}

function newChanges(parameter: string): string {
  return `insert into changes (workspace_id, number, at, type, ticket_id, message_id, profile_id, actor_kind, actor_id, fields)
    select r.workspace_id, drawn.changes + r.number, r.at, r.type, r.ticket_id, r.message_id, r.profile_id, r.actor_kind,
      r.actor_id, r.fields
    from json_to_recordset(${parameter}) as r(workspace_id uuid, number bigint, at timestamptz, type text, ticket_id uuid,
      message_id uuid, profile_id uuid, actor_kind text, actor_id text, fields jsonb)
    join drawn using (workspace_id)`;
}

const DRAWN = `drawn as (
  update counters c set tickets = c.tickets + r.tickets, changes = c.changes + r.changes
  from json_to_recordset($1) as r(workspace_id uuid, tickets int, changes int)
  where c.workspace_id = r.workspace_id
  returning c.workspace_id, c.tickets - r.tickets as tickets, c.changes - r.changes as changes
)`;
