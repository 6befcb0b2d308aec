import { randomBytes } from 'node:crypto';
import type { Role } from '../../contract/roles.ts';
import { hashOf } from '../secrets.ts';
import type { Database, Reading } from './database.ts';
import { newId } from './ids.ts';
import type { MailedLinkRow } from './tables.ts';

export type LinkKind = MailedLinkRow['kind'];

/** How long each can be followed, in hours. */
export const LINK_HOURS: Record<LinkKind, number> = {
  invitation: 7 * 24,
  password_reset: 1,
  email_change: 24,
};

export type LinkDraft = {
  kind: LinkKind;
  workspaceId: string;
  accountId: string | null;
  email: string;
  role: Role | null;
  madeBy: string | null;
};

/** What the mail carries is in this answer and nowhere else. */
export type MadeLink = { row: MailedLinkRow; token: string };

/** The same anew replaces what was sent before: an invitation by its address, the others by their account. */
export async function makeLink(tx: Reading, draft: LinkDraft, now: Date): Promise<MadeLink> {
  const { kind, workspaceId, accountId, email } = draft;
  const before = tx.deleteFrom('mailedLinks').where('kind', '=', kind);
  await (accountId === null
    ? before.where('workspaceId', '=', workspaceId).where('email', '=', email)
    : before.where('accountId', '=', accountId)
  ).execute();
  const token = newToken();
  const row = { ...draft, ...timesOf(kind, now), id: newId(), tokenHash: hashOf(token), createdAt: now };
  await tx.insertInto('mailedLinks').values(row).execute();
  return { row, token };
}

/** An invitation is sent once more: the link of the first mail opens nothing from here on. Null where it is gone. */
export async function renewInvitation(
  tx: Reading,
  workspaceId: string,
  id: string,
  now: Date,
): Promise<MadeLink | null> {
  const token = newToken();
  const row = await tx
    .updateTable('mailedLinks')
    .set({ tokenHash: hashOf(token), ...timesOf('invitation', now) })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('kind', '=', 'invitation')
    .returningAll()
    .executeTakeFirst();
  return row ? { row, token } : null;
}

/** Where such a link leads; undefined once it has been used or its time is over. */
export function findLink(
  db: Database | Reading,
  kind: LinkKind,
  token: string,
  now: Date,
): Promise<MailedLinkRow | undefined> {
  return db
    .selectFrom('mailedLinks')
    .selectAll()
    .where('tokenHash', '=', hashOf(token))
    .where('kind', '=', kind)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** The same, and of two that come with it at once the second finds nothing. */
export function spendLink(
  tx: Reading,
  kind: LinkKind,
  token: string,
  now: Date,
): Promise<MailedLinkRow | undefined> {
  return tx
    .deleteFrom('mailedLinks')
    .where('tokenHash', '=', hashOf(token))
    .where('kind', '=', kind)
    .where('expiresAt', '>', now)
    .returningAll()
    .executeTakeFirst();
}

/** True where there was one to take back. */
export async function dropInvitation(db: Database, workspaceId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('mailedLinks')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('kind', '=', 'invitation')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Those nobody has followed, the ones whose time is over included. */
export function listInvitations(db: Database, workspaceId: string, after: string | null, limit: number) {
  let rows = db
    .selectFrom('mailedLinks')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('kind', '=', 'invitation');
  if (after) rows = rows.where('id', '>', after);
  return rows.orderBy('id').limit(limit).execute();
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function timesOf(kind: LinkKind, now: Date) {
  return { expiresAt: new Date(now.getTime() + LINK_HOURS[kind] * 3600_000) };
}

/** Whatever was mailed about an account before its password or address changed is void. */
export async function dropLinksOf(tx: Reading, accountId: string): Promise<void> {
  await tx.deleteFrom('mailedLinks').where('accountId', '=', accountId).execute();
}
