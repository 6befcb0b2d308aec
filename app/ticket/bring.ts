import type { QueryClient } from '@tanstack/react-query';
import { historyQuery } from './history/history.ts';
import { isHistoryShown } from './history/shown.ts';
import { notesQuery } from './notes/notes.ts';
import { type ThreadPart, threadQuery } from './thread.ts';
import { ticketQuery } from './ticket.ts';

/**
 * Asks for all that a ticket's thread waits for, unless it is there: who opens it then finds it. What is brought follows
 * the live changes as all that is loaded does, and is let go of as all that nobody looks at.
 */
export function bringTicket(client: QueryClient, { ticketId, at }: ThreadPart, memberId: string) {
  void client.prefetchQuery(threadQuery(ticketId, at));
  void client.prefetchQuery(notesQuery(ticketId));
  if (isHistoryShown(memberId)) void client.prefetchQuery(historyQuery(ticketId));
  void client.prefetchQuery(ticketQuery(ticketId));
}
