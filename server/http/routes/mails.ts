import { z } from 'zod';
import { inWorkspace } from '../../store/database.ts';
import { listMails } from '../../store/read/mails.ts';
import type { MailRow } from '../../store/tables.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

export function mailRoutes(serving: Serving): void {
  serve(serving, 'listMails', async ({ query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, z.object({ at: Instant, id: Uuid }));
    const rows = await inWorkspace(serving.db, workspaceId, tx =>
      listMails(tx, workspaceId, query.state, before, query.limit + 1),
    );
    return page(rows, query.limit, present, ({ at, id }) => ({ at, id }));
  });
}

function present({ id, recipient, sender, subject, html, text, at, state, error }: MailRow) {
  return { id, to: recipient, from: sender, subject, html, text, at: at.toISOString(), state, error };
}
