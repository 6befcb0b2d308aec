import type { ChangesFrame } from './changes.ts';
import type { Message, Note, Ticket, TicketDetail } from './shapes.ts';
import type { TicketQuery } from './ticketQuery.ts';

/** A list as far as a screen has loaded it; `complete` when there is nothing beyond its last row. */
export type TicketListView = { tickets: Ticket[]; complete: boolean };

/** A thread as far as a screen has loaded it, oldest first; `complete` when its first message is there. */
export type ThreadView = { threadId: string; messages: Message[]; complete: boolean };

/** The notes on a ticket as far as a screen has loaded them, oldest first; `complete` when the first one is there. */
export type NotesView = { ticketId: string; notes: Note[]; complete: boolean };

/** Applies a frame to a list. The result equals fetching the same rows anew: that is what `test/sync` proves. */
export function applyToList(
  view: TicketListView,
  frame: ChangesFrame,
  query: TicketQuery,
  me: string | null,
): TicketListView {
  const tagged = withoutTags(withoutJoined(view, frame), frame.deleted_tags, query, me);
  return frame.tickets.reduce((now, ticket) => placeInList(now, ticket, query, me), tagged);
}

export function applyToThread(view: ThreadView, frame: ChangesFrame): ThreadView {
  const ours = frame.messages.filter(message => message.thread_id === view.threadId);
  return ours.reduce(placeInThread, view);
}

export function applyToTicket(view: TicketDetail, frame: ChangesFrame): TicketDetail {
  const newer = frame.tickets.find(ticket => ticket.id === view.id && ticket.as_of >= view.as_of);
  return newer ?? untagged(view, frame.deleted_tags);
}

export function applyToNotes(view: NotesView, frame: ChangesFrame): NotesView {
  const ours = frame.notes.filter(note => note.ticket_id === view.ticketId);
  const left = view.notes.filter(({ id }) => !frame.deleted_notes.includes(id));
  const notes = ours.reduce((now, note) => placed(now, note, view.complete, sameNote, isOlderNote), left);
  return { ...view, notes };
}

/** A search, or a filter over what a row does not carry, can only be answered by the server. */
export function canFollowLive(query: TicketQuery): boolean {
  return !query.q && !query.campaign_id && !query.flow_id && !query.had;
}

export function belongs(ticket: Ticket, query: TicketQuery, me: string | null): boolean {
  return (
    (query.status === 'any' || ticket.status === query.status) &&
    (query.view !== 'mine' || ticket.assignee_id === me) &&
    (query.view !== 'unassigned' || ticket.assignee_id === null) &&
    (query.read === undefined || ticket.read === (query.read === 'read')) &&
    (query.channel === undefined || ticket.channel === query.channel) &&
    (query.assignee_id === undefined || ticket.assignee_id === query.assignee_id) &&
    (query.tag === undefined || ticket.tags.includes(query.tag)) &&
    (query.sort !== 'waiting' || ticket.waiting_since !== null)
  );
}

function placeInList(
  view: TicketListView,
  ticket: Ticket,
  query: TicketQuery,
  me: string | null,
): TicketListView {
  const known = view.tickets.find(row => row.id === ticket.id);
  if (known && known.as_of > ticket.as_of) return view;
  const others = view.tickets.filter(row => row.id !== ticket.id);
  if (!belongs(ticket, query, me)) return { ...view, tickets: others };
  const comesBefore = query.sort === 'waiting' ? hasWaitedLonger : isNewer;
  const at = others.findIndex(row => comesBefore(ticket, row));
  // Below the last loaded row of an incomplete list there may be others that are not loaded yet.
  const isStillLast = known && known === view.tickets.at(-1) && !comesBefore(known, ticket);
  if (at === -1 && !view.complete && !isStillLast) return { ...view, tickets: others };
  return { ...view, tickets: others.toSpliced(at === -1 ? others.length : at, 0, ticket) };
}

function isNewer(a: Ticket, b: Ticket): boolean {
  return a.sorted_at === b.sorted_at ? a.id > b.id : a.sorted_at > b.sorted_at;
}

/** TIME-1. What waits has a time since when. */
function hasWaitedLonger(a: Ticket, b: Ticket): boolean {
  const [mine = '', other = ''] = [a.waiting_since ?? '', b.waiting_since ?? ''];
  return mine === other ? a.id < b.id : mine < other;
}

/** The younger of two tickets that have become one is no more. */
function withoutJoined(view: TicketListView, { joined }: ChangesFrame): TicketListView {
  if (joined.length === 0) return view;
  const isGone = ({ id }: Ticket) => joined.some(({ gone_ticket_id: gone }) => gone === id);
  return { ...view, tickets: view.tickets.filter(ticket => !isGone(ticket)) };
}

/** A tag that is deleted is on no ticket any more, and no change says so of each. */
function withoutTags(
  view: TicketListView,
  gone: string[],
  query: TicketQuery,
  me: string | null,
): TicketListView {
  if (gone.length === 0) return view;
  const tickets = view.tickets.map(ticket => untagged(ticket, gone));
  return {
    ...view,
    tickets: tickets.filter((ticket, at) => ticket === view.tickets[at] || belongs(ticket, query, me)),
  };
}

function untagged<T extends Ticket>(ticket: T, gone: string[]): T {
  if (gone.length === 0) return ticket;
  const tags = ticket.tags.filter(tag => !gone.includes(tag));
  return tags.length === ticket.tags.length ? ticket : { ...ticket, tags };
}

function placeInThread(view: ThreadView, message: Message): ThreadView {
  return { ...view, messages: placed(view.messages, message, view.complete, sameMessage, isOlder) };
}

/** In the place of what is the same, unless that is newer; before the first of an incomplete view there may be others. */
function placed<T extends { as_of: number }>(
  all: T[],
  one: T,
  complete: boolean,
  isSame: (a: T, b: T) => boolean,
  isOlder: (a: T, b: T) => boolean,
): T[] {
  const known = all.find(other => isSame(one, other));
  if (known && known.as_of > one.as_of) return all;
  const others = all.filter(other => !isSame(one, other));
  const at = others.findIndex(other => isOlder(one, other));
  const isStillFirst = known && known === all[0] && !isOlder(one, known);
  if (at === 0 && !complete && !isStillFirst) return others;
  return others.toSpliced(at === -1 ? others.length : at, 0, one);
}

function sameMessage(a: Message, b: Message): boolean {
  return a.id === b.id || (a.client_message_id !== null && a.client_message_id === b.client_message_id);
}

function isOlder(a: Message, b: Message): boolean {
  return a.sent_at === b.sent_at ? a.id < b.id : a.sent_at < b.sent_at;
}

function sameNote(a: Note, b: Note): boolean {
  return a.id === b.id;
}

function isOlderNote(a: Note, b: Note): boolean {
  return a.created_at === b.created_at ? a.id < b.id : a.created_at < b.created_at;
}
