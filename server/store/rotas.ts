import { INBOX_ROLES } from '../../contract/roles.ts';
import type { Accepted } from '../domain/decision.ts';
import type { Availability, Rota } from '../domain/turns/state.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';

type Agent = Rota['agents'][number];

/** A rota as `turns_of` gives it: times are texts there. */
type Told = { lastId: string | null; agents: (Omit<Agent, 'changedAt' | 'seenAt'> & Times)[] };
type Times = { changedAt: string; seenAt: string | null };

/** Whose turn it is in each workspace, as a batch's decisions move it on: several new tickets in it go round. */
export class Rotas {
  private locked = new Set<string>();
  private lastOf = new Map<string, string>();
  private agents = new Map<string, Agent>();

  /** Nothing is known of the rota of a workspace that has round robin off. */
  load(workspaceId: string, { lastId, agents }: Told): void {
    this.locked.add(workspaceId);
    if (lastId) this.lastOf.set(workspaceId, lastId);
    for (const { changedAt, seenAt, ...agent } of agents) {
      const times = { changedAt: new Date(changedAt), seenAt: seenAt ? new Date(seenAt) : null };
      this.agents.set(keyOf(agent), { ...agent, ...times });
    }
  }

  for({ workspaceId, load }: Pick<Command, 'workspaceId' | 'load'>): Rota | null {
    if (!isAsked(load) || !this.locked.has(workspaceId)) return null;
    const agents = [...this.agents.values()].filter(agent => agent.workspaceId === workspaceId);
    return { lastId: this.lastOf.get(workspaceId) ?? null, agents };
  }

  absorb(workspaceId: string, { lastInTurn, availability }: Accepted): void {
    if (lastInTurn) this.lastOf.set(workspaceId, lastInTurn);
    if (!availability) return;
    const { seenAt, mayReply } = this.agents.get(keyOf(availability)) ?? NEW;
    this.agents.set(keyOf(availability), { ...availability, seenAt, mayReply });
  }
}

/** Who comes Online for the first time has just called as somebody who may reply. */
const NEW = { seenAt: null, mayReply: true };

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

function isAlways({ settings, rota }: Command['load']): boolean {
  return settings === true || rota === true;
}

/** For what changes them. Apart from the reading, which is to see what the lock waited for. */
export function lockSettings(commands: Command[]): Statement | null {
  const locked = commands.filter(({ load }) => isAlways(load));
  return locked.length === 0 ? null : { text: LOCK, values: [workspacesOf(locked)] };
}

/**
 * The settings, and where they are asked for, the turns. The row of the settings is the lock of a workspace's rota: for
 * what may open a ticket it is taken only where round robin is on, so that elsewhere texts neither wait for each other nor
 * cost a statement more.
 */
export function settingsAsked(commands: Command[], workspaces: string): Statement {
  if (!commands.some(({ load }) => isAsked(load))) return { text: SETTINGS, values: [workspaces] };
  const always = workspacesOf(commands.filter(({ load }) => isAlways(load)));
  return { text: WITH_TURNS, values: [workspaces, always, `{${INBOX_ROLES.join(',')}}`] };
}

function workspacesOf(commands: Command[]): string {
  return `{${[...new Set(commands.map(({ workspaceId }) => workspaceId))].toSorted().join(',')}}`;
}

const LOCK = `select from settings where workspace_id = any ($1::uuid[]) order by workspace_id for no key update`;

/**
 * Whether anything is kept of any phone. What a customer lets go is told by the rows: to write it down here would take the lock
 * of the settings late, which is had before.
 */
const KEEPS_PHONES = `has_erased or exists (
  select from erased_phones e where e.workspace_id = settings.workspace_id) as keeps_phones`;

const SETTINGS = `select workspace_id, data::text as data, tells_devices, tells_webhooks, ${KEEPS_PHONES} from settings
  where workspace_id = any ($1::uuid[])`;

/** In the order in which the locks are taken. */
const WITH_TURNS = `
select workspace_id, data::text as data, tells_devices, tells_webhooks, ${KEEPS_PHONES},
  case when workspace_id = any ($2::uuid[]) or data #>> '{round_robin,enabled}' = 'true'
    then turns_of(workspace_id, $3::text[]) end as turns
from settings where workspace_id = any ($1::uuid[])
order by workspace_id`;

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
