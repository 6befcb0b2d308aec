import { useQueryClient } from '@tanstack/react-query';
import type { TicketPatch } from '../../../contract/routes.ts';
import type { Ticket } from '../../../contract/shapes.ts';
import { fullName } from '../../profile/names.ts';
import { useReason } from '../../session/useReason.ts';
import { useSession } from '../../session/useSession.ts';
import { say } from '../../ui/toast.ts';
import { useWords } from '../../words/useWords.ts';
import { undoOf, wouldChange } from './bulk.ts';
import { carryOut, type NotDone, type Outcome } from './carryOut.ts';

/** Does the same to each of these tickets (ASSIGN-1), and says so of as many as it changes; all of it can be undone. */
export function useBulk() {
  const client = useQueryClient();
  const me = useSession().member.id;
  const why = useWhy();
  const undo = async (tickets: Ticket[], patch: TicketPatch, done: Promise<Outcome>) => {
    const now = new Map((await done).done.map(ticket => [ticket.id, ticket]));
    const jobs = undoOf(
      tickets.filter(({ id }) => now.has(id)),
      patch,
    );
    for (const job of jobs) {
      const rows = job.tickets.flatMap(({ id }) => now.get(id) ?? []);
      const { notDone } = await carryOut(client, me, { tickets: rows, patch: job.patch });
      if (notDone.length > 0) say({ text: why(notDone), tone: 'refused' });
    }
  };
  return (all: readonly Ticket[], patch: TicketPatch, says: (count: number) => string) => {
    const tickets = all.filter(ticket => wouldChange(ticket, patch));
    if (tickets.length === 0) return;
    const done = carryOut(client, me, { tickets, patch });
    const canUndo = undoOf(tickets, patch).length > 0;
    const undoing = canUndo ? { undo: () => void undo(tickets, patch, done) } : {};
    say({ text: says(tickets.length), tone: 'done', ...undoing });
    void done.then(({ notDone }) => {
      // What could not be done is named; what was can be undone all the same.
      const undoRest = notDone.length < tickets.length ? undoing : {};
      if (notDone.length > 0) say({ text: why(notDone), tone: 'refused', ...undoRest });
    });
  };
}

/** As many names as a line has room for. */
const NAMED = 3;

/** Who was not changed and why, one sentence a reason. */
function useWhy(): (notDone: NotDone[]) => string {
  const { t } = useWords();
  const reasonOf = useReason();
  return notDone => {
    const byReason = Map.groupBy(notDone, ({ ticket, error }) => reasonOf(error, ticket));
    const sentences = [...byReason].map(([reason, those]) => {
      const names = those.slice(0, NAMED).map(({ ticket }) => fullName(ticket, t));
      const more = those.length - names.length;
      return t('bulk.why', { names: names.join(', '), more, reason });
    });
    return sentences.join(' ');
  };
}
