import type { ChangesFrame } from './changes.ts';
import type { TicketQuery } from './routes.ts';
import type { Message, Ticket, TicketDetail } from './shapes.ts';

/** A list as far as a screen has loaded it; `complete` when there is nothing beyond its last row. */
export type TicketListView = { tickets: Ticket[]; complete: boolean };

/** A thread as far as a screen has loaded it, oldest first; `complete` when its first message is there. */
export type ThreadView = { threadId: string; messages: Message[]; complete: boolean };

/** Applies a frame to a list. The result equals fetching the same rows anew: that is what `test/sync` proves. */
export function applyToList(
  view: TicketListView,
  frame: ChangesFrame,
  query: TicketQuery,
  me: string | null,
): TicketListView {
  return frame.tickets.reduce((now, ticket) => placeInList(now, ticket, query, me), view);
}

export function applyToThread(view: ThreadView, frame: ChangesFrame): ThreadView {
  const ours = frame.messages.filter(message => message.thread_id === view.threadId);
  return ours.reduce(placeInThread, view);
}

export function applyToTicket(view: TicketDetail, frame: ChangesFrame): TicketDetail {
  const newer = frame.tickets.find(ticket => ticket.id === view.id && ticket.as_of >= view.as_of);
  return newer ?? view;
}

/** A search, or a filter over what a row does not carry, can only be answered by the server. */
export function canFollowLive(query: TicketQuery): boolean {
  return !query.q && !query.campaign_id && !query.flow_id;
}

export function belongs(ticket: Ticket, query: TicketQuery, me: string | null): boolean {
  return (
    (query.status === 'any' || ticket.status === query.status) &&
    (query.view !== 'mine' || ticket.assignee_id === me) &&
    (query.view !== 'unassigned' || ticket.assignee_id === null) &&
    (query.read === undefined || ticket.read === (query.read === 'read')) &&
    (query.channel === undefined || ticket.channel === query.channel) &&
    (query.assignee_id === undefined || ticket.assignee_id === query.assignee_id)
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
  const at = others.findIndex(row => comesBefore(ticket, row));
  // Below the last loaded row of an incomplete list there may be others that are not loaded yet.
  if (at === -1 && !view.complete) return { ...view, tickets: others };
  return { ...view, tickets: others.toSpliced(at === -1 ? others.length : at, 0, ticket) };
}

function comesBefore(a: Ticket, b: Ticket): boolean {
  return a.sorted_at === b.sorted_at ? a.id > b.id : a.sorted_at > b.sorted_at;
}

function placeInThread(view: ThreadView, message: Message): ThreadView {
  const same = (other: Message) =>
    other.id === message.id ||
    (message.client_message_id !== null && other.client_message_id === message.client_message_id);
  const known = view.messages.find(same);
  if (known && known.as_of > message.as_of) return view;
  const others = view.messages.filter(other => !same(other));
  const at = others.findIndex(other => isOlder(message, other));
  if (at === 0 && !view.complete) return { ...view, messages: others };
  return { ...view, messages: others.toSpliced(at === -1 ? others.length : at, 0, message) };
}

function isOlder(a: Message, b: Message): boolean {
  return a.sent_at === b.sent_at ? a.id < b.id : a.sent_at < b.sent_at;
}
