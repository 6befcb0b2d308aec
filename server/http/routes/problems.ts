import { z } from 'zod';
import { inWorkspace } from '../../store/database.ts';
import { listProblems, type ProblemRow } from '../../store/read/problems.ts';
import { fromCursor, Instant, page } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

export function problemRoutes(serving: Serving): void {
  serve(serving, 'listProblems', async ({ query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, z.object({ at: Instant, id: z.string().regex(/^\P{Cc}+$/u) }));
    const rows = await inWorkspace(serving.db, workspaceId, tx =>
      listProblems(tx, workspaceId, before, query.limit + 1),
    );
    return page(rows, query.limit, present, ({ at, id }: ProblemRow) => ({ at, id }));
  });
}

function present({ id, kind, at, detail, sender, recipient, providerId, ticketId }: ProblemRow) {
  return {
    id,
    kind,
    at: at.toISOString(),
    detail,
    from: sender,
    to: recipient,
    provider_id: providerId,
    ticket_id: ticketId,
  };
}
