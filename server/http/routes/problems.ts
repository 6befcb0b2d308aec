import { z } from 'zod';
import { monthOf } from '../../domain/meter.ts';
import { inWorkspace } from '../../store/database.ts';
import { listProblems, type ProblemRow } from '../../store/read/problems.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import { fromCursor, Instant, page } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

export function problemRoutes(serving: Serving): void {
  serve(serving, 'listProblems', async ({ query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, z.object({ at: Instant, id: z.string().regex(/^\P{Cc}+$/u) }));
    const rows = await inWorkspace(serving.db, workspaceId, async tx => {
      const { timeZone } = readSettings(await storedSettings(tx, workspaceId));
      return listProblems(tx, workspaceId, monthOf(serving.now(), timeZone), before, query.limit + 1);
    });
    return page(rows, query.limit, present, ({ at, id }: ProblemRow) => ({ at, id }));
  });
}

function present({ id, kind, at, detail, sender, recipient, providerId, ticketId, mayRetry }: ProblemRow) {
  return {
    id,
    kind,
    at: at.toISOString(),
    detail,
    from: sender,
    to: recipient,
    provider_id: providerId,
    ticket_id: ticketId,
    may_retry: mayRetry,
  };
}
