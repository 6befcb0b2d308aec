import type * as wire from '../../contract/draftRoutes.ts';
import type { DraftedTicket, FullDraft } from '../store/read/drafts.ts';
import { presentUpload } from './upload.ts';

export function presentDraft(row: FullDraft): wire.KeptDraft {
  const { body, uploads, coupon, quickReplyId, mentioned, editedAt } = row;
  return {
    body,
    media: uploads.map(presentUpload),
    coupon,
    quick_reply_id: quickReplyId,
    mentions: mentioned,
    edited_at: editedAt.toISOString(),
  };
}

export function presentDraftPlace({ ticketId, kind, editedAt }: DraftedTicket): wire.DraftPlace {
  return { ticket_id: ticketId, kind, edited_at: editedAt.toISOString() };
}
