import type { KlaviyoPull } from '../domain/klaviyo/state.ts';
import type { Statement } from './pipeline.ts';

/** How far a workspace's Klaviyo is, in the commit of what a page has brought. Of two that took the same page one counts. */
export function pullWrites(pulls: KlaviyoPull[]): Statement[] {
  return pulls.length === 0 ? [] : [{ text: PULLED, values: [JSON.stringify(pulls.map(rowOf))] }];
}

function rowOf(pull: KlaviyoPull): object {
  const { workspaceId, connectionId, beganAt, endedAt, nextAt, leftOut, leftOutLast, ...rest } = pull;
  return {
    ...{ workspace_id: workspaceId, connection_id: connectionId, began_at: beganAt, ended_at: endedAt },
    ...{ next_at: nextAt, left_out: leftOut, left_out_last: leftOutLast, ...rest },
  };
}

const PULLED = `
update klaviyo_sources s set turn = r.turn, step = r.step, cursor = r.cursor, since = r.since, began_at = r.began_at,
  ended_at = r.ended_at, next_at = r.next_at, failures = r.failures, trouble = r.trouble, counts = r.counts,
  left_out = r.left_out, left_out_last = r.left_out_last, metrics = r.metrics
from json_to_recordset($1) as r(workspace_id uuid, connection_id uuid, turn int, step text, cursor text, since timestamptz,
  began_at timestamptz, ended_at timestamptz, next_at timestamptz, failures int, trouble text, counts jsonb, left_out int,
  left_out_last jsonb, metrics jsonb)
where (s.workspace_id, s.connection_id, s.turn + 1) = (r.workspace_id, r.connection_id, r.turn)`;
