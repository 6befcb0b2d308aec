import { nameKey } from '../domain/nameKey.ts';
import type { Tag, TagChange, Ticket } from '../domain/state.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';
import type { Changed } from './rows.ts';

/** The tags that a batch has loaded, as its decisions change them: no two of them get one name. */
export class Tags {
  private known = new Map<string, Tag>();

  know(tag: Tag): void {
    this.known.set(keyOf(tag), tag);
  }

  absorb({ kind, tag }: TagChange): void {
    if (kind === 'deleted') this.known.delete(keyOf(tag));
    else this.know(tag);
  }

  for({ workspaceId, load }: Command): Tag[] {
    return load.tags ? [...this.known.values()].filter(one => one.workspaceId === workspaceId) : [];
  }
}

function keyOf({ workspaceId, id }: Tag): string {
  return `${workspaceId} ${id}`;
}

/** All of a workspace's: it has few. */
export function tagsAsked(commands: Command[]): Statement | null {
  const asked = commands.filter(({ load }) => load.tags).map(({ workspaceId }) => workspaceId);
  return asked.length === 0 ? null : { text: ASKED, values: [`{${[...new Set(asked)].join(',')}}`] };
}

const ASKED = `select workspace_id, id, name, color, created_at from tags where workspace_id = any ($1::uuid[])`;

export function tagWrites(changes: TagChange[]): Statement[] {
  const of = (kind: TagChange['kind']) => changes.filter(change => change.kind === kind).map(rowOf);
  return [...when([...lastOfEach(of('kept'))], KEPT), ...when(of('deleted'), DELETED)];
}

type Row = { workspace_id: string; id: string } & Record<string, unknown>;

function rowOf({ tag: { workspaceId, id, name, color, createdAt } }: TagChange): Row {
  return { workspace_id: workspaceId, id, name, name_key: nameKey(name), color, created_at: createdAt };
}

function lastOfEach(rows: Row[]): Iterable<Row> {
  return new Map(rows.map(row => [`${row.workspace_id} ${row.id}`, row])).values();
}

/** By what tickets are found that have a tag, as they come to have it or lose it. A new ticket has none. */
export function ticketTagWrites(tickets: Changed<Ticket>[]): Statement[] {
  const got = tickets.flatMap(({ was, now }) => beyond(now, was));
  const lost = tickets.flatMap(({ was, now }) => beyond(was, now));
  return [...when(lost, UNTAGGED), ...when(got, TAGGED)];
}

/** The tags of a ticket that another state of it has not. */
function beyond({ workspaceId, id, tags }: Ticket, other: Ticket): object[] {
  return tags
    .filter(tag => !other.tags.includes(tag))
    .map(tag => ({ workspace_id: workspaceId, tag_id: tag, ticket_id: id }));
}

function when(rows: object[], text: string): Statement[] {
  return rows.length === 0 ? [] : [{ text, values: [JSON.stringify(rows)] }];
}

const KEPT = `
insert into tags (workspace_id, id, name, name_key, color, created_at)
select workspace_id, id, name, name_key, color, created_at from json_to_recordset($1) as r(workspace_id uuid, id uuid,
  name text, name_key text, color text, created_at timestamptz)
on conflict (workspace_id, id) do update set name = excluded.name, name_key = excluded.name_key, color = excluded.color`;

const DELETED = `
delete from tags t using json_to_recordset($1) as r(workspace_id uuid, id uuid)
where (t.workspace_id, t.id) = (r.workspace_id, r.id)`;

const TAGGED = `
insert into ticket_tags (workspace_id, tag_id, ticket_id)
select workspace_id, tag_id, ticket_id from json_to_recordset($1) as r(workspace_id uuid, tag_id uuid, ticket_id uuid)
on conflict do nothing`;

const UNTAGGED = `
delete from ticket_tags t using json_to_recordset($1) as r(workspace_id uuid, tag_id uuid, ticket_id uuid)
where (t.workspace_id, t.tag_id, t.ticket_id) = (r.workspace_id, r.tag_id, r.ticket_id)`;
