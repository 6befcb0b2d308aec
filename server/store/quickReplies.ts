import type { QuickReply, QuickReplyChange } from '../domain/state.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';

/** The quick replies that a batch has loaded, as its decisions change them: no two of them get one name. */
export class QuickReplies {
  private known = new Map<string, QuickReply>();

  know(reply: QuickReply): void {
    this.known.set(keyOf(reply), reply);
  }

  absorb({ kind, reply }: QuickReplyChange): void {
    if (kind === 'deleted') this.known.delete(keyOf(reply));
    if (kind === 'kept') this.know(reply);
  }

  for({ workspaceId, load }: Command): QuickReply[] {
    if (!load.quickReplies && !load.quickReplyId) return [];
    const ours = [...this.known.values()].filter(one => one.workspaceId === workspaceId);
    return load.quickReplies ? ours : ours.filter(one => one.id === load.quickReplyId);
  }
}

function keyOf({ workspaceId, id }: QuickReply): string {
  return `${workspaceId} ${id}`;
}

/** The one that a reply is made from; or all of a workspace, where they are changed. */
export function quickRepliesAsked(commands: Command[]): Statement | null {
  const asked = commands
    .filter(({ load }) => load.quickReplies || load.quickReplyId)
    .map(({ workspaceId, load }) => ({
      workspace_id: workspaceId,
      id: load.quickReplies ? null : load.quickReplyId,
    }));
  return asked.length === 0 ? null : { text: ASKED, values: [JSON.stringify(asked)] };
}

const ASKED = `select one.* from json_to_recordset($1) as asked(workspace_id uuid, id uuid) cross join lateral (
  select * from quick_replies q where q.workspace_id = asked.workspace_id and (asked.id is null or q.id = asked.id)
) one`;

export function quickReplyWrites(changes: QuickReplyChange[]): Statement[] {
  const of = (kind: QuickReplyChange['kind']) => changes.filter(change => change.kind === kind).map(rowOf);
  return [
    ...when(lastOfEach(of('kept')), KEPT),
    ...when(countedUses(of('used')), USED),
    ...when(of('deleted'), DELETED),
  ];
}

type Row = { workspace_id: string; id: string } & Record<string, unknown>;

function rowOf({ reply }: QuickReplyChange): Row {
  const { workspaceId, id, name, body, channels, createdAt, updatedAt } = reply;
  return {
    workspace_id: workspaceId,
    id,
    name,
    body,
    channels,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}

function lastOfEach(rows: Row[]): Row[] {
  return [...new Map(rows.map(row => [`${row.workspace_id} ${row.id}`, row])).values()];
}

function countedUses(rows: Row[]): object[] {
  const times = Map.groupBy(rows, row => `${row.workspace_id} ${row.id}`);
  return [...times.values()].flatMap(([row, ...others]) =>
    row ? [{ workspace_id: row.workspace_id, id: row.id, times: 1 + others.length }] : [],
  );
}

function when(rows: object[], text: string): Statement[] {
  return rows.length === 0 ? [] : [{ text, values: [JSON.stringify(rows)] }];
}

const KEPT = `
insert into quick_replies (workspace_id, id, name, body, channels, created_at, updated_at)
select workspace_id, id, name, body, channels, created_at, updated_at from json_to_recordset($1) as r(workspace_id uuid,
  id uuid, name text, body text, channels text[], created_at timestamptz, updated_at timestamptz)
on conflict (workspace_id, id) do update set name = excluded.name, body = excluded.body,
  channels = excluded.channels, updated_at = excluded.updated_at`;

/** Locked in one order by every writer. One that has been deleted since counts nothing. */
const USED = `
with used as (
  select q.workspace_id, q.id, r.times from json_to_recordset($1) as r(workspace_id uuid, id uuid, times int)
  join quick_replies q on (q.workspace_id, q.id) = (r.workspace_id, r.id)
  order by q.workspace_id, q.id for no key update of q
)
update quick_replies q set uses = q.uses + used.times from used
where (q.workspace_id, q.id) = (used.workspace_id, used.id)`;

const DELETED = `
delete from quick_replies q using json_to_recordset($1) as r(workspace_id uuid, id uuid)
where (q.workspace_id, q.id) = (r.workspace_id, r.id)`;
