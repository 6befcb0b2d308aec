import { INBOX_ROLES } from '../../contract/roles.ts';
import type { Accepted } from '../domain/decision.ts';
import type { Availability, Rota } from '../domain/state.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';

type Agent = Rota['agents'][number];

/** Whose turn it is in each workspace, as a batch's decisions move it on: several new tickets in it go round. */
export class Rotas {
  private locked = new Set<string>();
  private lastOf = new Map<string, string>();
  private agents = new Map<string, Agent>();

  /** Without the lock nothing of a rota is known: its workspace has round robin off. */
  knowLocked(workspaceId: string): void {
    this.locked.add(workspaceId);
  }

  load({ lastId, ...agent }: Agent & { lastId: string | null }): void {
    this.agents.set(keyOf(agent), agent);
    if (lastId) this.lastOf.set(agent.workspaceId, lastId);
  }

  for({ workspaceId, load }: Pick<Command, 'workspaceId' | 'load'>): Rota | null {
    if (!isAsked(load) || !this.locked.has(workspaceId)) return null;
    const agents = [...this.agents.values()].filter(agent => agent.workspaceId === workspaceId);
    return { lastId: this.lastOf.get(workspaceId) ?? null, agents };
  }

  absorb(workspaceId: string, { lastInTurn, availability }: Accepted): void {
    if (lastInTurn) this.lastOf.set(workspaceId, lastInTurn);
    if (!availability) return;
    const seenAt = this.agents.get(keyOf(availability))?.seenAt ?? null;
    this.agents.set(keyOf(availability), { ...availability, seenAt });
  }
}

/** What rotas have become in a batch, each as the last decision left it. */
export class MovedRotas {
  private last = new Map<string, string>();
  private availability = new Map<string, Availability>();

  add(workspaceId: string, { lastInTurn, availability }: Accepted): void {
    if (lastInTurn) this.last.set(workspaceId, lastInTurn);
    if (availability) this.availability.set(keyOf(availability), availability);
  }

  writes(): { rotas: { workspaceId: string; lastId: string }[]; availability: Availability[] } {
    return {
      rotas: [...this.last].map(([workspaceId, lastId]) => ({ workspaceId, lastId })),
      availability: [...this.availability.values()],
    };
  }
}

function keyOf({ workspaceId, memberId }: Pick<Availability, 'workspaceId' | 'memberId'>): string {
  return `${workspaceId} ${memberId}`;
}

function isAsked({ turn, rota }: Command['load']): boolean {
  return turn === true || rota === true;
}

/**
 * The row of the settings is the lock of a workspace's rota. For what may open a ticket it is taken only where round
 * robin is on, so that elsewhere texts do not wait for each other.
 */
export function lockSettings(commands: Command[]): Statement | null {
  const always = commands.filter(({ load }) => load.settings || load.rota);
  const ifOn = commands.filter(({ load }) => load.turn);
  if (always.length + ifOn.length === 0) return null;
  return { text: LOCK, values: [workspacesOf(always), workspacesOf(ifOn)] };
}

/** After the lock, and apart from it: this reads what it waited for. */
export function rotasAsked(commands: Command[]): Statement | null {
  const asked = commands.filter(({ load }) => isAsked(load));
  return asked.length === 0
    ? null
    : { text: ASKED, values: [workspacesOf(asked), `{${INBOX_ROLES.join(',')}}`] };
}

function workspacesOf(commands: Command[]): string {
  return `{${[...new Set(commands.map(({ workspaceId }) => workspaceId))].toSorted().join(',')}}`;
}

const LOCK = `select workspace_id from settings where workspace_id = any ($1::uuid[])
  or (workspace_id = any ($2::uuid[]) and data #>> '{round_robin,enabled}' = 'true')
  order by workspace_id for no key update`;

/** ROLE-2: who may not use the inbox is never chosen. */
const ASKED = `
select a.workspace_id, a.member_id, a.online, a.offline_because, a.changed_at, s.seen_at, r.last_id
from availability a
join members m on (m.workspace_id, m.account_id) = (a.workspace_id, a.member_id) and m.role = any ($2::text[])
left join agent_screens s on (s.workspace_id, s.member_id) = (a.workspace_id, a.member_id)
left join rotas r on r.workspace_id = a.workspace_id
where a.workspace_id = any ($1::uuid[])`;

export function rotaWrites({ rotas, availability }: ReturnType<MovedRotas['writes']>): Statement[] {
  return [
    ...when(
      rotas.map(({ workspaceId, lastId }) => ({ workspace_id: workspaceId, last_id: lastId })),
      LAST,
    ),
    ...when(availability.map(rowOf), AVAILABILITY),
  ];
}

function rowOf({ workspaceId, memberId, online, offlineBecause, changedAt }: Availability): object {
  const about = { online, offline_because: offlineBecause, changed_at: changedAt };
  return { workspace_id: workspaceId, member_id: memberId, ...about };
}

function when(rows: object[], text: string): Statement[] {
  return rows.length === 0 ? [] : [{ text, values: [JSON.stringify(rows)] }];
}

const LAST = `
insert into rotas (workspace_id, last_id)
select workspace_id, last_id from json_to_recordset($1) as r(workspace_id uuid, last_id uuid)
on conflict (workspace_id) do update set last_id = excluded.last_id`;

const AVAILABILITY = `
insert into availability (workspace_id, member_id, online, offline_because, changed_at)
select workspace_id, member_id, online, offline_because, changed_at from json_to_recordset($1) as r(workspace_id uuid,
  member_id uuid, online boolean, offline_because text, changed_at timestamptz)
on conflict (workspace_id, member_id) do update
  set online = excluded.online, offline_because = excluded.offline_because, changed_at = excluded.changed_at`;
