import type { DraftKind } from '../../contract/draftRoutes.ts';

/** Whose draft, on which ticket, for whom. */
export type DraftKey = { workspaceId: string; memberId: string; ticketId: string; kind: DraftKind };

export type DraftRow = DraftKey & {
  body: string;
  mediaIds: string[];
  couponId: string | null;
  quickReplyId: string | null;
  mentions: string[];
  editedAt: Date;
};
