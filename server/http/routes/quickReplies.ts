import { z } from 'zod';
import type { QuickReplyPatch } from '../../../contract/quickReplyRoutes.ts';
import type { Context } from '../../actions/context.ts';
import { createQuickReply, deleteQuickReply, patchQuickReply } from '../../actions/defineQuickReply.ts';
import type { QuickReplyDraft } from '../../domain/defineQuickReply.ts';
import { fillReply } from '../../domain/personalize.ts';
import { replyValues } from '../../domain/replyValues.ts';
import { presentQuickReply } from '../../present/quickReply.ts';
import { type Database, inWorkspace, type Reading } from '../../store/database.ts';
import {
  knownOfTicket,
  listQuickReplies,
  type QuickReplyRow,
  quickReplyOf,
} from '../../store/read/quickReplies.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { Refused } from '../../store/refused.ts';
import { readSettings } from '../../store/settings.ts';
import { actorOf, type Caller, memberId } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { seenBy } from '../etag.ts';
import { type Serving, serve } from '../serve.ts';

const Position = z.object({ uses: z.int32(), name: z.string().refine(isStorable), id: Uuid });

/** PostgreSQL has no U+0000. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

export function quickReplyRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listQuickReplies', async ({ query, caller: { workspaceId } }) => {
    const after = fromCursor(query.cursor, Position);
    const rows = await inWorkspace(db, workspaceId, tx =>
      listQuickReplies(tx, workspaceId, query, after, query.limit + 1),
    );
    return page(rows, query.limit, presentQuickReply, positionOf);
  });

  serve(serving, 'createQuickReply', async ({ body, caller }) => {
    const id = await createQuickReply(context, caller.workspaceId, body, actorOf(caller));
    return quickReply(db, caller, id);
  });

  serve(serving, 'readQuickReply', ({ params, caller }) => quickReply(db, caller, params.id));

  serve(serving, 'patchQuickReply', async ({ params, body, caller, request }) => {
    const seen = seenBy(request, presentQuickReply);
    await patchQuickReply(context, caller.workspaceId, params.id, patchOf(body), actorOf(caller), seen);
    return quickReply(db, caller, params.id);
  });

  serve(serving, 'deleteQuickReply', async ({ params, caller, request }) => {
    const seen = seenBy(request, presentQuickReply);
    await deleteQuickReply(context, caller.workspaceId, params.id, actorOf(caller), seen);
    return null;
  });

  serve(serving, 'fillQuickReply', ({ params, body, caller }) => fill(db, caller, params.id, body.ticket_id));
}

function positionOf({ uses, sortedName, id }: QuickReplyRow): z.infer<typeof Position> {
  return { uses, name: sortedName, id };
}

function patchOf({ name, body, channels }: QuickReplyPatch): Partial<QuickReplyDraft> {
  return {
    ...(name !== undefined && { name }),
    ...(body !== undefined && { body }),
    ...(channels && { channels }),
  };
}

async function quickReply(db: Database, { workspaceId }: Caller, id: string) {
  return presentQuickReply(await inWorkspace(db, workspaceId, tx => found(tx, workspaceId, id)));
}

async function found(tx: Reading, workspaceId: string, id: string): Promise<QuickReplyRow> {
  const row = await quickReplyOf(tx, workspaceId, id);
  if (!row) throw new Refused('not_found');
  return row;
}

/** For the customer of this ticket, as if the caller sent it. */
function fill(db: Database, caller: Caller, id: string, ticketId: string) {
  const { workspaceId } = caller;
  return inWorkspace(db, workspaceId, async tx => {
    const { body } = await found(tx, workspaceId, id);
    const known = await knownOfTicket(tx, workspaceId, ticketId, memberId(caller));
    if (!known) throw new Refused('not_found', '/ticket_id');
    const settings = readSettings(await storedSettings(tx, workspaceId));
    const { organizationPrefix, name: shopName, language } = settings;
    return fillReply(body, replyValues({ ...known, organizationPrefix, shopName, language }));
  });
}
