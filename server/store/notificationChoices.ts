import { sql } from 'kysely';
import type { NotificationChoices } from '../../contract/notificationRoutes.ts';
import { SHIPPED_CHOICES } from '../../contract/notifications.ts';
import { type Database, type Reading, writing } from './database.ts';

type Whose = { workspaceId: string; memberId: string };

/** What a member wants to be told of, whole. */
export async function choicesOf(tx: Reading, { workspaceId, memberId }: Whose): Promise<NotificationChoices> {
  const row = await tx
    .selectFrom('notificationChoices')
    .select('choices')
    .where('workspaceId', '=', workspaceId)
    .where('memberId', '=', memberId)
    .executeTakeFirst();
  return { ...SHIPPED_CHOICES, ...row?.choices };
}

/** Keeps what is chosen anew beside what was chosen before. */
export async function keepChoices(
  db: Database,
  { workspaceId, memberId }: Whose,
  chosen: Record<string, unknown>,
): Promise<void> {
  const choices = JSON.stringify(chosen);
  await writing(db, workspaceId, tx =>
    tx
      .insertInto('notificationChoices')
      .values({ workspaceId, memberId, choices })
      .onConflict(conflict =>
        conflict
          .columns(['workspaceId', 'memberId'])
          .doUpdateSet({ choices: sql`notification_choices.choices || excluded.choices` }),
      )
      .execute(),
  );
}
