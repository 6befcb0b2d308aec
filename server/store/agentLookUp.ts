import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';

/** The names of the members who write, where what they write says it. */
export function agentsAsked(commands: Command[]): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { agentId } }) =>
    agentId ? [{ workspace_id: workspaceId, agent_id: agentId }] : [],
  );
  return asked.length === 0 ? null : { text: ASKED, values: [JSON.stringify(asked)] };
}

const ASKED = `select a.id, a.name from json_to_recordset($1) as asked(workspace_id uuid, agent_id uuid)
cross join lateral (
  select * from members where (workspace_id, account_id) = (asked.workspace_id, asked.agent_id) offset 0
) m
cross join lateral (select * from accounts where id = m.account_id offset 0) a`;
