import { z } from 'zod';
import { inWorkspace } from '../../store/database.ts';
import { listMails } from '../../store/read/mails.ts';
import type { MailRow } from '../../store/tables.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

export function mailRoutes(serving: Serving): void {
  serve(serving, 'listMails', async ({ query, caller }) => {
    const { workspaceId } = caller;
    const before = fromCursor(query.cursor, z.object({ at: Instant, id: Uuid }));
    const rows = await inWorkspace(serving.db, workspaceId, tx =>
      listMails(tx, workspaceId, query.state, before, query.limit + 1),
    );
    const isOwner = caller.kind === 'member' && caller.role === 'owner';
    return page(
      rows,
      query.limit,
      row => present(row, isOwner),
      ({ at, id }) => ({ at, id }),
    );
  });
}

/** ROLE-4: whoever reads such a mail can become whom it is for; an Owner is nobody's less. */
function present({ id, recipient, sender, subject, at, state, error, ...mail }: MailRow, isOwner: boolean) {
  const { html, text } = mail.isSecret && !isOwner ? HIDDEN : mail;
  return { id, to: recipient, from: sender, subject, html, text, at: at.toISOString(), state, error };
}

const HIDDEN = { html: null, text: null };
