import type { QueryClient } from '@tanstack/react-query';
import { applyToTicket, canFollowLive } from '../../contract/applyChange.ts';
import type { ChangesFrame, ChangeType } from '../../contract/changes.ts';
import type { Message, Note, Ticket, TicketDetail } from '../../contract/shapes.ts';
import type { TicketQuery } from '../../contract/ticketQuery.ts';
import { followLive, followRows, type LoadedList, NO_CHANGES } from '../inbox/ticketList.ts';
import { followNotes, type LoadedNotes } from '../ticket/notes/notes.ts';
import { withRow } from '../ticket/patched.ts';
import { followThread, type LoadedThread } from '../ticket/thread.ts';
import { askAgain } from './askAgain.ts';

const REFETCH_AFTER = 400;
let refetch: ReturnType<typeof setTimeout> | undefined;

/** Brings everything that is loaded up to a frame. */
export function takeIn(client: QueryClient, frame: ChangesFrame, me: string) {
  follow<LoadedList>(client, 'tickets', (list, query) => followLive(list, frame, query as TicketQuery, me));
  follow<LoadedThread>(client, 'messages', (thread, of) => followThread(thread, frame, String(of)));
  follow<LoadedNotes>(client, 'notes', notes => followNotes(notes, frame));
  follow<Message>(client, 'message', message => newerIn(message, frame));
  follow<TicketDetail>(client, 'ticket', ticket => applyToTicket(ticket, frame));
}

/** All that is loaded of a kind, each with what it was asked by. */
function follow<Loaded>(client: QueryClient, kind: string, become: (loaded: Loaded, of: unknown) => Loaded) {
  for (const [key, loaded] of client.getQueriesData<Loaded>({ queryKey: [kind] }))
    if (loaded) client.setQueryData(key, become(loaded, key[1]));
}

/** A message that stands alone, as a frame tells of it if it does. */
export function newerIn(message: Message, { messages }: Pick<ChangesFrame, 'messages'>): Message {
  return messages.find(({ id, as_of }) => id === message.id && as_of > message.as_of) ?? message;
}

/** What one of our own calls answered, taken in the way a frame is. */
export function takeInAnswer(
  client: QueryClient,
  me: string,
  tickets: TicketDetail[],
  messages: Message[] = [],
) {
  takeIn(client, { ...NO_CHANGES, tickets, messages }, me);
}

/** The same of rows, which tell less of a ticket than is known of one that is open. */
export function takeInRows(client: QueryClient, me: string, rows: Ticket[]) {
  follow<LoadedList>(client, 'tickets', (list, query) => followRows(list, rows, query as TicketQuery, me));
  follow<TicketDetail>(client, 'ticket', ticket => {
    const row = rows.find(({ id, as_of }) => id === ticket.id && as_of >= ticket.as_of);
    return row ? withRow(ticket, row) : ticket;
  });
}

/** The same of notes: those that are so now, and by their ids those that are there no more. */
export function takeInNotes(client: QueryClient, me: string, notes: Note[], deleted_notes: string[] = []) {
  takeIn(client, { ...NO_CHANGES, notes, deleted_notes }, me);
}

/** What frames tell of by its id alone, and by which change. */
const TOLD_BY = {
  blocked: 'profile.updated',
  provider_accounts: 'settings.updated',
  numbers: 'settings.updated',
  // Whether a customer can be answered hangs on the number that they texted.
  ticket: 'settings.updated',
  consent_ledger: 'consent.changed',
  quick_replies: 'settings.updated',
  tags: 'settings.updated',
  gif_provider: 'settings.updated',
  klaviyo: 'settings.updated',
  members: 'settings.updated',
  availability: 'availability.updated',
} as const satisfies Record<string, ChangeType>;

/** Pages that show what no frame carries are asked again at once: few are open, and they change seldom. */
export function refetchTold(client: QueryClient, { changes }: ChangesFrame) {
  for (const [kind, type] of Object.entries(TOLD_BY))
    if (changes.some(change => change.type === type)) askAgain(client, { queryKey: [kind] });
}

/** What counts, or lists, something of every message. */
const COUNTED = ['problems', 'usage', 'coupons'];

/** Lists that only the server can answer are asked again, once things are quiet. */
export function refetchSearches(client: QueryClient) {
  clearTimeout(refetch);
  refetch = setTimeout(() => {
    askAgain(client, {
      predicate: ({ queryKey }) => isSearch(queryKey) || COUNTED.includes(String(queryKey[0])),
    });
  }, REFETCH_AFTER);
}

function isSearch([kind, query]: readonly unknown[]): boolean {
  return kind === 'tickets' && !canFollowLive(query as TicketQuery);
}
