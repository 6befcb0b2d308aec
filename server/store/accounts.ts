import type { Database, Reading } from './database.ts';
import { newId } from './ids.ts';

type Directory = Database | Reading;

/** `email` as it is compared: in small letters. */
export function accountWithEmail(db: Directory, email: string) {
  return db.selectFrom('accounts').selectAll().where('email', '=', email).executeTakeFirst();
}

export function accountWithId(db: Directory, id: string) {
  return db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Until the transaction ends it gets no new place. */
export async function lockAccount(tx: Reading, id: string): Promise<void> {
  await tx.selectFrom('accounts').select('id').where('id', '=', id).forUpdate().execute();
}

export type NewAccount = { email: string; name: string; passwordHash: string };

/** Its id. */
export async function addAccount(db: Directory, account: NewAccount, createdAt: Date): Promise<string> {
  const id = newId();
  await db
    .insertInto('accounts')
    .values({ id, ...account, createdAt })
    .execute();
  return id;
}

export async function setPassword(db: Directory, id: string, passwordHash: string): Promise<void> {
  await db.updateTable('accounts').set({ passwordHash }).where('id', '=', id).execute();
}

export async function setEmail(db: Directory, id: string, email: string): Promise<void> {
  await db.updateTable('accounts').set({ email }).where('id', '=', id).execute();
}
