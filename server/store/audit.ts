import { audited } from '../domain/audited.ts';
import type { ChangeDraft } from '../domain/decision.ts';
import { newId } from './ids.ts';
import type { Statement } from './pipeline.ts';

type Drafted = ChangeDraft & { workspaceId: string; at: Date };

/** SET-2: the audit log's part of a commit. Most commits have none. */
export function auditWrites(changes: Drafted[]): Statement[] {
  const rows = changes.flatMap(change => rowOf(change) ?? []);
  return rows.length === 0 ? [] : [{ text: AUDIT, values: [JSON.stringify(rows)] }];
}

function rowOf(change: Drafted): object | null {
  const entry = audited(change);
  if (!entry) return null;
  const { workspaceId, at, ticketId = null, profileId } = change;
  const { kind, fields, actor } = entry;
  const { sessionId = null, ip = null } = actor.from ?? {};
  const who = { actor_kind: actor.kind, actor_id: actor.id, session_id: sessionId, ip };
  const about = { ticket_id: ticketId, profile_id: profileId };
  return { workspace_id: workspaceId, id: newId(), at, kind, fields, ...who, ...about };
}

/** A name is kept as it is now: whoever leaves, or is called otherwise, has done it all the same. */
const AUDIT = `
insert into audit (workspace_id, id, at, kind, actor_kind, actor_id, actor_name, session_id, ip, ticket_id, profile_id, fields)
select r.workspace_id, r.id, r.at, r.kind, r.actor_kind, r.actor_id, coalesce(a.name, k.name, ''), r.session_id, r.ip,
  r.ticket_id, r.profile_id, r.fields
from json_to_recordset($1) as r(workspace_id uuid, id uuid, at timestamptz, kind text, actor_kind text, actor_id uuid,
  session_id uuid, ip text, ticket_id uuid, profile_id uuid, fields jsonb)
left join accounts a on a.id = r.actor_id
left join api_keys k on (k.workspace_id, k.id) = (r.workspace_id, r.actor_id)`;
