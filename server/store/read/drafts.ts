import { sql } from 'kysely';
import type { DraftKind } from '../../../contract/draftRoutes.ts';
import type { Upload } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import type { DraftRow } from '../draftRow.ts';
import type { Named } from './notes.ts';

type Whose = { workspaceId: string; memberId: string };

/** A draft with what it names, as far as it is still there. */
export type FullDraft = DraftRow & {
  uploads: Pick<Upload, 'id' | 'contentType' | 'width' | 'height' | 'bytes'>[];
  coupon: { id: string; name: string; code: string | null } | null;
  mentioned: Named[];
};

export function draftsOn(
  tx: Reading,
  { workspaceId, memberId }: Whose,
  ticketId: string,
): Promise<FullDraft[]> {
  return tx
    .selectFrom('drafts')
    .selectAll()
    .select([UPLOADS.as('uploads'), COUPON.as('coupon'), MENTIONED.as('mentioned')])
    .where('workspaceId', '=', workspaceId)
    .where('memberId', '=', memberId)
    .where('ticketId', '=', ticketId)
    .execute();
}

/** In the order in which they were added. */
const UPLOADS = sql<FullDraft['uploads']>`(
  select coalesce(json_agg(json_build_object('id', u.id, 'contentType', u.content_type, 'width', u.width,
    'height', u.height, 'bytes', u.bytes) order by m.place), '[]')
  from unnest(drafts.media_ids) with ordinality as m (id, place)
  join uploads u on (u.workspace_id, u.id) = (drafts.workspace_id, m.id))`;

const COUPON = sql<FullDraft['coupon']>`(
  select json_build_object('id', c.id, 'name', c.name, 'code', c.code) from coupons c
  where (c.workspace_id, c.id) = (drafts.workspace_id, drafts.coupon_id) and c.retired_at is null)`;

const MENTIONED = sql<Named[]>`(
  select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) order by m.place), '[]')
  from unnest(drafts.mentions) with ordinality as m (id, place)
  join members on (members.workspace_id, members.account_id) = (drafts.workspace_id, m.id)
  join accounts a on a.id = m.id)`;

export type DraftedTicket = { ticketId: string; kind: DraftKind; editedAt: Date };

/** Where a member has something unsent, the newest first. */
export function draftedTickets(
  tx: Reading,
  { workspaceId, memberId }: Whose,
  limit: number,
): Promise<DraftedTicket[]> {
  return tx
    .selectFrom('drafts')
    .select(['ticketId', 'kind', 'editedAt'])
    .where('workspaceId', '=', workspaceId)
    .where('memberId', '=', memberId)
    .orderBy('editedAt', 'desc')
    .limit(limit)
    .execute();
}
