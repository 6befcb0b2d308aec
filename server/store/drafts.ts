import { sql } from 'kysely';
import { DraftKind } from '../../contract/draftRoutes.ts';
import { type Database, type Reading, writing } from './database.ts';
import type { DraftKey, DraftRow } from './draftRow.ts';

/**
 * Keeps a draft, in the place of the one that was edited at `basedOn`: null where there was none, undefined for whatever
 * there is. Its new `editedAt`, which is later than any before; null where another device has written meanwhile.
 */
export async function keepDraft(
  db: Database,
  draft: DraftRow,
  basedOn: Date | null | undefined,
): Promise<Date | null> {
  const { workspaceId, memberId, ticketId, kind, ...content } = draft;
  const isAsKnown =
    basedOn === undefined
      ? sql<boolean>`true`
      : sql<boolean>`drafts.edited_at is not distinct from ${basedOn}`;
  const row = await writing(db, workspaceId, tx =>
    tx
      .insertInto('drafts')
      .values(draft)
      .onConflict(conflict =>
        conflict
          .columns(['workspaceId', 'memberId', 'ticketId', 'kind'])
          .doUpdateSet({ ...content, editedAt: LATER_THAN_BEFORE })
          .where(isAsKnown),
      )
      .returning('editedAt')
      .executeTakeFirst(),
  );
  return row?.editedAt ?? null;
}

/** Two writings within a millisecond, or a clock that was put back, make two versions all the same. */
const LATER_THAN_BEFORE = sql<Date>`greatest(excluded.edited_at, drafts.edited_at + interval '1 millisecond')`;

/** Drops what a member was writing on a ticket: of one kind, or all of it. */
export async function dropDrafts(
  db: Database,
  { workspaceId, memberId, ticketId }: Omit<DraftKey, 'kind'>,
  kind: DraftKind | undefined,
): Promise<void> {
  const kinds = kind ? [kind] : DraftKind.options;
  await writing(db, workspaceId, tx =>
    tx
      .deleteFrom('drafts')
      .where('workspaceId', '=', workspaceId)
      .where('memberId', '=', memberId)
      .where('ticketId', '=', ticketId)
      .where('kind', 'in', kinds)
      .execute(),
  );
}

/** Drops what was last edited before `before` on tickets that are closed, or are no more. */
export async function dropOldDrafts(tx: Reading, workspaceId: string, before: Date): Promise<void> {
  await tx
    .deleteFrom('drafts')
    .where('workspaceId', '=', workspaceId)
    .where('editedAt', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('tickets')
            .select('tickets.id')
            .whereRef('tickets.workspaceId', '=', 'drafts.workspaceId')
            .whereRef('tickets.id', '=', 'drafts.ticketId')
            .where('tickets.status', '!=', 'closed'),
        ),
      ),
    )
    .execute();
}
