import type { Reading } from './database.ts';

/** Who somebody is at a provider: what it never changes of them, as its issuer says it (OpenID Connect Core, 2). */
export type Subject = { workspaceId: string; issuer: string; subject: string };

/** Whose it is; undefined until they have come once. */
export async function accountOfSubject(tx: Reading, { workspaceId, issuer, subject }: Subject) {
  const row = await tx
    .selectFrom('signInSubjects')
    .select('accountId')
    .where('workspaceId', '=', workspaceId)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.accountId;
}

/** Whether an account has come as another one before. */
export async function hasSubject(
  tx: Reading,
  { workspaceId, issuer }: Omit<Subject, 'subject'>,
  accountId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('signInSubjects')
    .select('subject')
    .where('workspaceId', '=', workspaceId)
    .where('issuer', '=', issuer)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row !== undefined;
}

/** False where it is another account's meanwhile, or the account is another one's. */
export async function rememberSubject(
  tx: Reading,
  subject: Subject,
  accountId: string,
  createdAt: Date,
): Promise<boolean> {
  await tx
    .insertInto('signInSubjects')
    .values({ ...subject, accountId, createdAt })
    .onConflict(conflict => conflict.doNothing())
    .execute();
  return (await accountOfSubject(tx, subject)) === accountId;
}
