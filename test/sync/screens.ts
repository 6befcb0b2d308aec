import {
  applyToList,
  applyToNotes,
  applyToThread,
  applyToTicket,
  type NotesView,
  type ThreadView,
  type TicketListView,
} from '../../contract/applyChange.ts';
import type { ChangesFrame } from '../../contract/changes.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { TicketQuery } from '../../contract/ticketQuery.ts';
import { presentMessage } from '../../server/present/message.ts';
import { presentNote } from '../../server/present/note.ts';
import { presentTicket, presentTicketDetail } from '../../server/present/ticket.ts';
import { inWorkspace, type Reading } from '../../server/store/database.ts';
import { latestChange } from '../../server/store/read/changes.ts';
import { messagesBefore } from '../../server/store/read/messages.ts';
import { notesBefore } from '../../server/store/read/notes.ts';
import { ticketDetails } from '../../server/store/read/ticketDetails.ts';
import { listTickets } from '../../server/store/read/tickets.ts';
import type { Shop } from '../harness/shop.ts';

type List = { asked: TicketQuery; view: TicketListView };

/** All that agents may have before them: lists under every filter, threads and notes, and open tickets. */
export type Screens = {
  after: number;
  lists: List[];
  threads: ThreadView[];
  notes: NotesView[];
  tickets: TicketDetail[];
};

export const EVERYTHING = 1000;

/** Of the youngest tickets, unless others are named: those that the cases are about are among them. */
const OPEN_THREADS = 8;

/** What is open: the threads of texts have their customers' ids, and notes their tickets'. */
type Open = Pick<Screens, 'threads' | 'notes'>;

/** Reads it all as the API does, in one snapshot; no list and no thread with more than `limit` rows. */
export function fetchScreens(shop: Shop, limit: number, open?: Open): Promise<Screens> {
  const { db, workspaceId, memberId: me } = shop;
  return inWorkspace(db, workspaceId, async tx => {
    const after = await latestChange(tx, workspaceId);
    const lists: List[] = [];
    for (const asked of queries(me, await firstTag(tx, workspaceId))) {
      const rows = await listTickets(tx, workspaceId, asked, me, null, limit + 1);
      lists.push({
        asked,
        view: { tickets: rows.slice(0, limit).map(presentTicket), complete: rows.length <= limit },
      });
    }
    const ids = await allTickets(tx, workspaceId);
    const details = await ticketDetails(
      tx,
      workspaceId,
      ids.map(one => one.id),
    );
    const tickets = details.map(presentTicketDetail).sort((a, b) => a.number - b.number);
    const last = ids.slice(-OPEN_THREADS);
    const threads: ThreadView[] = [];
    for (const threadId of open?.threads.map(one => one.threadId) ?? last.map(one => one.threadId)) {
      const rows = await messagesBefore(tx, workspaceId, threadId, null, limit + 1);
      const messages = rows.slice(0, limit).map(presentMessage).toReversed();
      threads.push({ threadId, messages, complete: rows.length <= limit });
    }
    const notes: NotesView[] = [];
    for (const ticketId of open?.notes.map(one => one.ticketId) ?? last.map(one => one.id)) {
      const rows = await notesBefore(tx, workspaceId, ticketId, null, limit + 1);
      const shown = rows.slice(0, limit).map(presentNote).toReversed();
      notes.push({ ticketId, notes: shown, complete: rows.length <= limit });
    }
    return { after, lists, threads, notes, tickets };
  });
}

/** What of these is loaded where no list and no thread has come further than `limit` rows. */
export function cutTo(limit: number, { lists, threads, notes, ...rest }: Screens): Screens {
  const isWhole = (complete: boolean, rows: unknown[]) => complete && rows.length <= limit;
  return {
    ...rest,
    lists: lists.map(({ asked, view: { tickets, complete } }) => ({
      asked,
      view: { tickets: tickets.slice(0, limit), complete: isWhole(complete, tickets) },
    })),
    threads: threads.map(({ messages, complete, ...thread }) => ({
      ...thread,
      messages: messages.slice(-limit),
      complete: isWhole(complete, messages),
    })),
    notes: notes.map(({ notes: all, complete, ...view }) => ({
      ...view,
      notes: all.slice(-limit),
      complete: isWhole(complete, all),
    })),
  };
}

export function applyFrame(
  { after, lists, threads, notes, tickets }: Screens,
  frame: ChangesFrame,
  me: string,
): Screens {
  const { gone, anew } = ofJoined(frame);
  return {
    after: frame.changes.at(-1)?.number ?? after,
    lists: lists.map(({ asked, view }) => ({ asked, view: applyToList(view, frame, asked, me) })),
    threads: threads
      .filter(({ threadId }) => !anew.has(threadId))
      .map(thread => applyToThread(thread, frame)),
    notes: notes.filter(({ ticketId }) => !anew.has(ticketId)).map(view => applyToNotes(view, frame)),
    tickets: tickets.filter(({ id }) => !gone.has(id)).map(ticket => applyToTicket(ticket, frame)),
  };
}

/** Of two who have become one: the ticket that is no more, and the threads and notes that a screen reads anew. */
function ofJoined({ joined }: ChangesFrame) {
  const gone = new Set(joined.flatMap(({ gone_ticket_id: id }) => id ?? []));
  const anew = joined.flatMap(({ profile_id, gone_id, ticket_id }) => [profile_id, gone_id, ticket_id ?? '']);
  return { gone, anew: new Set([...anew, ...gone]) };
}

function allTickets(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('tickets')
    .select(['id', 'threadId'])
    .where('workspaceId', '=', workspaceId)
    .orderBy('number')
    .execute();
}

/** The one that the stage has from the beginning. */
async function firstTag(tx: Reading, workspaceId: string): Promise<string> {
  const rows = tx.selectFrom('tags').select('id').where('workspaceId', '=', workspaceId);
  return (await rows.orderBy('createdAt').orderBy('id').executeTakeFirstOrThrow()).id;
}

/** Every filter that a screen follows live, each alone and some together. */
function queries(me: string, tag: string): TicketQuery[] {
  const any = { status: 'any' as const };
  return [
    {},
    any,
    { status: 'closed' as const },
    { status: 'snoozed' as const },
    { view: 'mine' as const },
    { view: 'unassigned' as const },
    { view: 'mine' as const, ...any },
    { read: 'unread' as const },
    { read: 'read' as const, ...any },
    { channel: 'sms' as const },
    { channel: 'web_chat' as const },
    { assignee_id: me, read: 'unread' as const, ...any },
    { tag },
    { tag, ...any },
    { sort: 'waiting' as const },
    { sort: 'waiting' as const, view: 'unassigned' as const },
  ].map(query => TicketQuery.parse(query));
}
