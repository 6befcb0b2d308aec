import type { ChatSession } from '../domain/chat/state.ts';
import type { Facts } from '../domain/facts.ts';
import type { FormerIdentifier, Identifier, Profile } from '../domain/state.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';

/** What a batch has loaded of web chats, as its decisions change it. */
export class Chats {
  private stored = new Map<string, ChatSession>();
  private known = new Map<string, ChatSession>();
  private tabs = new Map<string, number>();
  private identifiers = new Map<string, Identifier>();

  load(chat: ChatSession): void {
    this.stored.set(keyOf(chat), chat);
    this.know(chat);
  }

  know(chat: ChatSession): void {
    this.known.set(keyOf(chat), chat);
  }

  knowTabs(workspaceId: string, ticketId: string, tabs: number): void {
    this.tabs.set(`${workspaceId} ${ticketId}`, tabs);
  }

  knowIdentifier(identifier: Identifier): void {
    this.identifiers.set(nameOf(identifier), identifier);
  }

  forgetIdentifier(former: FormerIdentifier): void {
    this.identifiers.delete(nameOf(former));
  }

  /** Of the ticket in question: what it remembers, and in how many tabs it is open. */
  factsFor({ workspaceId, load }: Command, ticketId: string | null): Pick<Facts, 'chat' | 'tabs'> {
    const key = `${workspaceId} ${ticketId}`;
    return {
      chat: (load.chat && this.known.get(key)) ?? null,
      tabs: this.tabs.get(key) ?? 0,
    };
  }

  /**
   * The shop's own id of a customer says more than an address, and what is verified more than what is not. Who comes with a
   * browser is named by that alone: what an agent has noted joins nobody's chat to anybody (PROF-5).
   */
  identifiedBy(
    { workspaceId, load }: Command,
    profileOf: (id: string) => Profile | undefined,
  ): Facts['identified'] {
    const taken = (load.identity ?? []).flatMap(
      one => this.identifiers.get(nameOf({ workspaceId, ...one })) ?? [],
    );
    const named = taken.find(({ verified }) => verified) ?? (load.proven ? undefined : taken[0]);
    return { profile: (named && profileOf(named.profileId)) ?? null, taken };
  }

  /** As it was in the database before the batch. */
  before(chat: ChatSession): ChatSession | undefined {
    return this.stored.get(keyOf(chat));
  }
}

function keyOf({ workspaceId, id }: ChatSession): string {
  return `${workspaceId} ${id}`;
}

function nameOf({ workspaceId, kind, value }: Pick<Identifier, 'workspaceId' | 'kind' | 'value'>): string {
  return `${workspaceId} ${kind} ${value}`;
}

/** By the ticket, or by a message of it. */
export function chatsAsked(commands: Command[]): Statement | null {
  const asked = commands
    .filter(({ load }) => load.chat)
    .map(({ workspaceId, load: { ticketId, messageId } }) => ({
      workspace_id: workspaceId,
      ticket_id: ticketId,
      message_id: messageId,
    }));
  return whenAsked(CHATS, asked);
}

const CHATS = `select c.* from json_to_recordset($1) as asked(workspace_id uuid, ticket_id uuid, message_id uuid)
left join lateral (
  select ticket_id from messages where (workspace_id, id) = (asked.workspace_id, asked.message_id) offset 0
) m on true
cross join lateral (
  select * from chat_sessions
  where (workspace_id, id) = (asked.workspace_id, coalesce(asked.ticket_id, m.ticket_id)) offset 0
) c`;

/** A node that has fallen silent holds no tab open. */
export function tabsAsked(commands: Command[]): Statement | null {
  const asked = commands
    .filter(({ load }) => load.tabsSince)
    .map(({ workspaceId, load: { ticketId, tabsSince } }) => ({
      workspace_id: workspaceId,
      ticket_id: ticketId,
      since: tabsSince,
    }));
  return whenAsked(TABS, asked);
}

const TABS = `select asked.workspace_id, asked.ticket_id, count(n.node_id)::int as tabs
from json_to_recordset($1) as asked(workspace_id uuid, ticket_id uuid, since timestamptz)
left join chat_tabs t on (t.workspace_id, t.ticket_id) = (asked.workspace_id, asked.ticket_id)
left join chat_nodes n on n.node_id = t.node_id and n.beat_at > asked.since
group by asked.workspace_id, asked.ticket_id`;

/** In the order in which they say who it is. */
export function identifiersAsked(commands: Command[]): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { identity = [] } }) =>
    identity.map(({ kind, value }) => ({ workspace_id: workspaceId, kind, value })),
  );
  return whenAsked(IDENTIFIERS, asked);
}

const IDENTIFIERS = `select i.* from json_to_recordset($1) as asked(workspace_id uuid, kind text, value text)
cross join lateral (
  select * from profile_identifiers
  where (workspace_id, kind, value) = (asked.workspace_id, asked.kind, asked.value) offset 0
) i`;

function whenAsked(text: string, asked: object[]): Statement | null {
  return asked.length === 0 ? null : { text, values: [JSON.stringify(asked)] };
}
