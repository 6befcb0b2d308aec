import type { NewDraft } from '../../../contract/draftRoutes.ts';
import { presentDraft, presentDraftPlace } from '../../present/draft.ts';
import { inWorkspace } from '../../store/database.ts';
import type { DraftRow } from '../../store/draftRow.ts';
import { dropDrafts, keepDraft } from '../../store/drafts.ts';
import { draftedTickets, draftsOn } from '../../store/read/drafts.ts';
import { isTicket } from '../../store/read/notes.ts';
import { Refused } from '../../store/refused.ts';
import { CallError } from '../callError.ts';
import type { Caller } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';

/** Whoever has more unsent than this finds the older ones by opening their tickets. */
const MOST_LISTED = 200;

export function draftRoutes(serving: Serving): void {
  const { db, now } = serving;

  serve(serving, 'listDrafts', async ({ caller }) => {
    const me = memberIn(caller);
    const rows = await inWorkspace(db, me.workspaceId, tx => draftedTickets(tx, me, MOST_LISTED));
    return { data: rows.map(presentDraftPlace) };
  });

  serve(serving, 'readDraft', async ({ params: { id }, caller }) => {
    const me = memberIn(caller);
    await requireTicket(me.workspaceId, id);
    const rows = await inWorkspace(db, me.workspaceId, tx => draftsOn(tx, me, id));
    const [reply = null] = rows.filter(({ kind }) => kind === 'reply').map(presentDraft);
    const [note = null] = rows.filter(({ kind }) => kind === 'note').map(presentDraft);
    return { reply, note };
  });

  serve(serving, 'keepDraft', async ({ params: { id }, body, caller }) => {
    const me = memberIn(caller);
    await requireTicket(me.workspaceId, id);
    const draft = { ...me, ticketId: id, ...contentOf(body), editedAt: now() };
    const editedAt = await keepDraft(db, draft, basisOf(body));
    if (!editedAt) throw new Refused('draft_changed', '/based_on');
    return { edited_at: editedAt.toISOString() };
  });

  serve(serving, 'dropDraft', async ({ params: { id }, query: { kind }, caller }) => {
    const me = memberIn(caller);
    await requireTicket(me.workspaceId, id);
    await dropDrafts(db, { ...me, ticketId: id }, kind);
    return null;
  });

  async function requireTicket(workspaceId: string, id: string): Promise<void> {
    if (!(await inWorkspace(db, workspaceId, tx => isTicket(tx, workspaceId, id))))
      throw new Refused('not_found');
  }
}

function memberIn(caller: Caller): { workspaceId: string; memberId: string } {
  if (caller.kind !== 'member') throw new CallError('not_a_member');
  return { workspaceId: caller.workspaceId, memberId: caller.accountId };
}

function contentOf(draft: NewDraft): Omit<DraftRow, 'workspaceId' | 'memberId' | 'ticketId' | 'editedAt'> {
  const { kind, body, media_ids = [], coupon_id = null, quick_reply_id = null, mentions = [] } = draft;
  return { kind, body, mediaIds: media_ids, couponId: coupon_id, quickReplyId: quick_reply_id, mentions };
}

function basisOf({ based_on }: NewDraft): Date | null | undefined {
  return typeof based_on === 'string' ? new Date(based_on) : based_on;
}
