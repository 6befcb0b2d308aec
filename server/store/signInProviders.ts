import type { Safe } from '../secrets.ts';
import type { Database, Reading } from './database.ts';
import { newId } from './ids.ts';
import type { SignInProviderRow } from './tables.ts';

type Directory = Database | Reading;

/** A workspace's provider, with its secret opened. */
export type SignInProvider = Omit<SignInProviderRow, 'sealedSecret'> & { secret: string };

/** What the sign-in page offers, by what the buttons say; those `after` one of them. */
export function listSignInProviders(
  db: Database,
  after: { id: string; label: string } | null,
  limit: number,
) {
  let rows = db.selectFrom('signInProviders').select(['id', 'label']);
  if (after) rows = rows.where(eb => eb(eb.refTuple('label', 'id'), '>', eb.tuple(after.label, after.id)));
  return rows.orderBy('label').orderBy('id').limit(limit).execute();
}

export async function signInProviderWith(
  db: Database,
  safe: Safe,
  id: string,
): Promise<SignInProvider | null> {
  const row = await db.selectFrom('signInProviders').selectAll().where('id', '=', id).executeTakeFirst();
  return opened(safe, row);
}

export async function signInProviderOf(
  db: Database,
  safe: Safe,
  workspaceId: string,
): Promise<SignInProvider | null> {
  const row = await db
    .selectFrom('signInProviders')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst();
  return opened(safe, row);
}

function opened(safe: Safe, row: SignInProviderRow | undefined): SignInProvider | null {
  if (!row) return null;
  const { sealedSecret, ...rest } = row;
  return { ...rest, secret: safe.open(sealedSecret) };
}

/** Keeps it in the place of any before, under whose id it stays. */
export async function keepSignInProvider(
  db: Directory,
  safe: Safe,
  { workspaceId, secret, ...kept }: Omit<SignInProvider, 'id'>,
): Promise<void> {
  const row = { ...kept, sealedSecret: safe.seal(secret) };
  await db
    .insertInto('signInProviders')
    .values({ workspaceId, id: newId(), ...row })
    .onConflict(conflict => conflict.column('workspaceId').doUpdateSet(row))
    .execute();
}

/** Whether there was one. */
export async function dropSignInProvider(db: Directory, workspaceId: string): Promise<boolean> {
  const dropped = await db
    .deleteFrom('signInProviders')
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst();
  return dropped.numDeletedRows > 0n;
}

/** Which of these workspaces open to passwords of their Owners only. */
export async function requiringProvider(db: Directory, workspaceIds: string[]): Promise<Set<string>> {
  if (workspaceIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('signInProviders')
    .select('workspaceId')
    .where('workspaceId', 'in', workspaceIds)
    .where('required', '=', true)
    .execute();
  return new Set(rows.map(({ workspaceId }) => workspaceId));
}
