import { type Accepted, type Actor, type Decision, NOTHING, type Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Note, Ticket } from './state.ts';

/** What somebody writes for the team. With an id of the caller's, the same again is the same note. */
export type NoteDraft = { id: string | null; body: string; mentions: string[] };

export type NoteEdit = Partial<Pick<NoteDraft, 'body' | 'mentions'>>;

/**
 * A note is no message: the customer has no part in it, so that neither a closed chat nor a block keeps anybody from
 * writing one, and the ticket stays as it is, read or unread, wherever it stands.
 */
export function writeNote(facts: Facts, { id, body, mentions }: NoteDraft, actor: Actor): Decision {
  const { workspaceId, now, ticket, note } = facts;
  if (!ticket) return { refused: 'not_found' };
  if (facts.isErased) return { refused: 'profile_erased' };
  if (note) return again(note, ticket);
  const unknown = unknownMember(facts, mentions);
  if (unknown) return unknown;
  const of = { workspaceId, id: id ?? facts.newId(), ticketId: ticket.id };
  const when = { createdAt: now, editedAt: null, deletedAt: null };
  const made = { ...of, authorId: authorOf(actor), body: body.trim(), mentions, ...when };
  return told('note.created', made, ticket, actor);
}

export function editNote(facts: Facts, { body, mentions }: NoteEdit, actor: Actor): Decision {
  const { note, ticket, now } = facts;
  if (!note || note.deletedAt || !ticket) return { refused: 'not_found' };
  if (!isBy(note, actor)) return { refused: 'not_your_note' };
  const unknown = unknownMember(facts, mentions ?? [], note.mentions);
  if (unknown) return unknown;
  const next = { ...note, body: body?.trim() ?? note.body, mentions: mentions ?? note.mentions };
  return isSame(note, next) ? NOTHING : told('note.updated', { ...next, editedAt: now }, ticket, actor);
}

/** That there was one is remembered, and not what it said. `mayDeleteAny`: whoever answers for the team. */
export function deleteNote({ note, ticket, now }: Facts, actor: Actor, mayDeleteAny: boolean): Decision {
  if (!note || note.deletedAt || !ticket) return { refused: 'not_found' };
  if (!mayDeleteAny && !isBy(note, actor)) return { refused: 'not_your_note' };
  return told('note.deleted', { ...note, body: '', mentions: [], deletedAt: now }, ticket, actor);
}

/** A double click, a retry, a second tab; or an id that stands for something else. */
function again(note: Note, ticket: Ticket): Decision {
  const isTheSame = note.ticketId === ticket.id && !note.deletedAt;
  return isTheSame ? { changes: [], already: note.id } : { refused: 'duplicate_id', pointer: '/id' };
}

/** Whoever is mentioned already may stay so, whatever has become of their role. */
function unknownMember({ members }: Facts, mentions: string[], already: string[] = []): Refusal | null {
  const at = mentions.findIndex(id => !members.includes(id) && !already.includes(id));
  return at < 0 ? null : { refused: 'unknown_member', pointer: `/mentions/${at}` };
}

/** Keys come and go, and are one author: the shop's own programs. */
function authorOf(actor: Actor): string | null {
  return actor.kind === 'member' ? actor.id : null;
}

function isBy({ authorId }: Note, actor: Actor): boolean {
  return authorId === authorOf(actor);
}

function isSame(was: Note, next: Note): boolean {
  return was.body === next.body && JSON.stringify(was.mentions) === JSON.stringify(next.mentions);
}

type NoteChange = 'note.created' | 'note.updated' | 'note.deleted';

/** Changes have no words of a note, and no column of their own for its id. */
function told(type: NoteChange, note: Note, ticket: Ticket, actor: Actor): Accepted {
  const about = { ticketId: ticket.id, profileId: ticket.profileId };
  return { note, changes: [{ type, actor, ...about, fields: { note: { from: null, to: note.id } } }] };
}
