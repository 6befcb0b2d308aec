import type { QueryClient } from '@tanstack/react-query';
import { call, Refused } from '../../../contract/client.ts';
import type { Ticket } from '../../../contract/shapes.ts';
import { takeInRows } from '../../live/takeIn.ts';
import { heedRefusal } from '../../session/ends.ts';
import { patchedRow } from '../../ticket/patched.ts';
import { asSeen, chunksOf, type Job } from './bulk.ts';

export type NotDone = { ticket: Ticket; error: Error };
export type Outcome = { done: Ticket[]; notDone: NotDone[] };

/** Changes tickets, on the screen at once. Those that the server refuses are put back, and named. */
export async function carryOut(client: QueryClient, me: string, { tickets, patch }: Job): Promise<Outcome> {
  takeInRows(
    client,
    me,
    tickets.map(ticket => patchedRow(ticket, patch)),
  );
  const outcome: Outcome = { done: [], notDone: [] };
  for (const chunk of asSeen({ tickets, patch }).flatMap(inChunks)) {
    const { done, notDone } = await patchChunk(client, chunk);
    takeInRows(client, me, [...done, ...notDone.map(asItIs)]);
    outcome.done.push(...done);
    outcome.notDone.push(...notDone);
  }
  // Of the one that is open there is more to know than its row tells.
  void client.invalidateQueries({ queryKey: ['ticket'] });
  return outcome;
}

function inChunks({ tickets, patch }: Job): Job[] {
  return chunksOf(tickets).map(chunk => ({ tickets: chunk, patch }));
}

/** As it was, but that it may be somebody else's by now. */
function asItIs({ ticket, error }: NotDone): Ticket {
  if (!(error instanceof Refused) || error.code !== 'assigned_meanwhile') return ticket;
  return { ...ticket, assignee_id: error.errors[0]?.assignee_id ?? null };
}

async function patchChunk(client: QueryClient, { tickets, patch }: Job): Promise<Outcome> {
  try {
    const ids = tickets.map(({ id }) => id);
    const { data, refused } = await call('patchTickets', { body: { ids, patch } });
    const why = new Map(refused.map(({ id, ...reason }) => [id, refusalWith(reason)]));
    const notDone = tickets.flatMap(ticket => {
      const error = why.get(ticket.id);
      return error ? [{ ticket, error }] : [];
    });
    return { done: data, notDone };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    heedRefusal(client, error);
    return { done: [], notDone: tickets.map(ticket => ({ ticket, error })) };
  }
}

type Reason = { code: string; detail: string; assignee_id?: string | undefined };

function refusalWith({ code, detail, assignee_id }: Reason): Refused {
  return new Refused(422, code, detail, [{ pointer: '', code, detail, assignee_id }]);
}
