import { INBOX_ROLES } from '../../contract/roles.ts';
import type { Note } from '../domain/state.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';

/** The notes that a batch has loaded, as its decisions change them, and the members who can be mentioned in them. */
export class Notes {
  private stored = new Map<string, Note>();
  private known = new Map<string, Note>();
  private members = new Set<string>();

  load(note: Note): void {
    this.stored.set(keyOf(note), note);
    this.know(note);
  }

  know(note: Note): void {
    this.known.set(keyOf(note), note);
  }

  knowMember(workspaceId: string, accountId: string): void {
    this.members.add(`${workspaceId} ${accountId}`);
  }

  for({ workspaceId, load: { noteId } }: Pick<Command, 'workspaceId' | 'load'>): Note | null {
    return (noteId && this.known.get(`${workspaceId} ${noteId}`)) || null;
  }

  membersFor({ workspaceId, load: { memberIds = [] } }: Command): string[] {
    return memberIds.filter(id => this.members.has(`${workspaceId} ${id}`));
  }

  /** As it was in the database before the batch: to be updated and not inserted. */
  before(note: Note): Note | undefined {
    return this.stored.get(keyOf(note));
  }
}

/** The same id may be another workspace's too. */
export function keyOf({ workspaceId, id }: Note): string {
  return `${workspaceId} ${id}`;
}

export function notesAsked(commands: Command[]): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { noteId } }) =>
    noteId ? [{ workspace_id: workspaceId, note_id: noteId }] : [],
  );
  return asked.length === 0 ? null : { text: NOTES, values: [JSON.stringify(asked)] };
}

const NOTES = `select n.* from json_to_recordset($1) as asked(workspace_id uuid, note_id uuid)
cross join lateral (
  select * from notes where (workspace_id, id) = (asked.workspace_id, asked.note_id) offset 0
) n`;

/** Of the members asked for, those who may use the inbox. */
export function membersAsked(commands: Command[]): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { memberIds = [] } }) =>
    memberIds.map(id => ({ workspace_id: workspaceId, account_id: id })),
  );
  return asked.length === 0 ? null : { text: MEMBERS, values: [JSON.stringify(asked), ROLES] };
}

const ROLES = `{${INBOX_ROLES.join(',')}}`;

const MEMBERS = `select m.workspace_id, m.account_id
from json_to_recordset($1) as asked(workspace_id uuid, account_id uuid)
cross join lateral (
  select * from members where (workspace_id, account_id) = (asked.workspace_id, asked.account_id) offset 0
) m where m.role = any ($2::text[])`;
