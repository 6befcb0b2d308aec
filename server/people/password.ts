import type { Context } from '../actions/context.ts';
import { hashPassword, verifyPassword } from '../passwords.ts';
import { accountWithEmail, accountWithId, setPassword } from '../store/accounts.ts';
import { type Reading, writing } from '../store/database.ts';
import { dropLinksOf, findLink, makeLink, spendLink } from '../store/mailedLinks.ts';
import { placeOf } from '../store/places.ts';
import { Refused } from '../store/refused.ts';
import { endSessions } from '../store/sessions.ts';
import { mailLink } from './mailLink.ts';
import { requirePassword } from './requirePassword.ts';

type With = Pick<Context, 'db' | 'now'>;
type Mailing = With & Pick<Context, 'mail' | 'publicUrl'>;

/** ROLE-4: a link to set a new password with, where there is an account of this address that opens something. */
export async function mailReset(context: Mailing, email: string): Promise<void> {
  const account = await accountWithEmail(context.db, email);
  const workspaceId = account && (await placeOf(context.db, account.id));
  if (!account || !workspaceId) return;
  const draft = { workspaceId, accountId: account.id, email, role: null, madeBy: null };
  const made = await writing(context.db, workspaceId, tx =>
    makeLink(tx, { kind: 'password_reset', ...draft }, context.now()),
  );
  await mailLink(context, made);
}

/** By the link of such a mail. Every session ends, whoever began it: the ids of those that did. */
export async function resetPassword({ db, now }: With, token: string, password: string): Promise<string[]> {
  const link = await findLink(db, 'password_reset', token, now());
  const account = link?.accountId && (await accountWithId(db, link.accountId));
  if (!link || !account) throw new Refused('link_over');
  requirePassword(password, account, '/password');
  const hash = await hashPassword(password);
  return writing(db, link.workspaceId, async tx => {
    if (!(await spendLink(tx, 'password_reset', token, now()))) throw new Refused('link_over');
    return become(tx, account.id, hash, null);
  });
}

export type Changing = { workspaceId: string; accountId: string; sessionId: string };
export type Passwords = { password: string; next: string };

/** By who knows the one that it is. The other sessions end: their ids. */
export async function changePassword(
  { db }: With,
  changing: Changing,
  passwords: Passwords,
): Promise<string[]> {
  const { workspaceId, accountId, sessionId } = changing;
  const account = await requireKnows({ db }, accountId, passwords.password);
  requirePassword(passwords.next, account, '/new_password');
  const hash = await hashPassword(passwords.next);
  return writing(db, workspaceId, tx => become(tx, accountId, hash, sessionId));
}

/** The account, for who knows its password: a screen that was left open is not enough. */
export async function requireKnows({ db }: Pick<Context, 'db'>, accountId: string, password: string) {
  const account = await accountWithId(db, accountId);
  const isRight = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || !isRight) throw new Refused('wrong_password', '/password');
  return account;
}

async function become(tx: Reading, accountId: string, hash: string, but: string | null): Promise<string[]> {
  await setPassword(tx, accountId, hash);
  await dropLinksOf(tx, accountId);
  return endSessions(tx, accountId, but ? { but } : {});
}
