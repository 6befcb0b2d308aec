import { sql } from 'kysely';
import { type Database, inWorkspace, writing } from './database.ts';
import type { MailRow } from './tables.ts';

/** Of what is kept in a workspace, the newest so many: nobody reads on for ever. */
export const MOST_KEPT = 500;
/** What has left or failed is remembered so long, and with it that it is not to be sent again. */
const REMEMBERED_DAYS = 30;

/** The mail that was made under this key, whatever became of it. */
export function mailWithKey(db: Database, workspaceId: string, key: string): Promise<MailRow | undefined> {
  return inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('mails')
      .selectAll()
      .where('workspaceId', '=', workspaceId)
      .where('key', '=', key)
      .executeTakeFirst(),
  );
}

/** Writes down what became of a mail. The first word on a key stands. */
export async function recordMail(db: Database, mail: MailRow): Promise<void> {
  await writing(db, mail.workspaceId, tx =>
    tx
      .insertInto('mails')
      .values(mail)
      .onConflict(conflict => conflict.columns(['workspaceId', 'key']).doNothing())
      .execute(),
  );
  await forgetOld(db, mail);
}

/** Rows that another mail is clearing away at this moment are left to it. */
function forgetOld(db: Database, { workspaceId, at }: MailRow): Promise<unknown> {
  const forgotten = new Date(at.getTime() - REMEMBERED_DAYS * 24 * 3600 * 1000);
  return writing(db, workspaceId, tx =>
    sql`delete from mails where workspace_id = ${workspaceId} and id in (
      select id from mails where workspace_id = ${workspaceId} and (
        (state in ('sent', 'failed') and at < ${forgotten})
        or (state = 'kept' and (at, id) < (
          select at, id from mails where workspace_id = ${workspaceId} and state = 'kept'
          order by at desc, id desc offset ${MOST_KEPT - 1} limit 1)))
      for update skip locked)`.execute(tx),
  );
}
