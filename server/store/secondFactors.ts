import type { Database, Reading } from './database.ts';
import type { SecondFactorRow } from './tables.ts';

type Directory = Database | Reading;

/** Undefined where somebody has none, nor has begun to. */
export function factorOf(db: Directory, accountId: string): Promise<SecondFactorRow | undefined> {
  return db.selectFrom('secondFactors').selectAll().where('accountId', '=', accountId).executeTakeFirst();
}

/** Which of these accounts are asked for a code. */
export async function withFactor(db: Directory, accountIds: string[]): Promise<Set<string>> {
  if (accountIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('secondFactors')
    .select('accountId')
    .where('accountId', 'in', accountIds)
    .where('confirmedAt', 'is not', null)
    .execute();
  return new Set(rows.map(({ accountId }) => accountId));
}

/** Kept until a code confirms it, in place of one that none did. False where there is one already. */
export async function proposeFactor(
  db: Directory,
  accountId: string,
  sealedSecret: Buffer,
  createdAt: Date,
): Promise<boolean> {
  const kept = await db
    .insertInto('secondFactors')
    .values({ accountId, sealedSecret, createdAt, confirmedAt: null, lastStep: 0 })
    .onConflict(conflict =>
      conflict
        .column('accountId')
        .doUpdateSet({ sealedSecret, createdAt })
        .where('secondFactors.confirmedAt', 'is', null),
    )
    .returning('accountId')
    .executeTakeFirst();
  return kept !== undefined;
}

export type Confirming = { step: number; codeHashes: Buffer[]; sealedSecret: Buffer };

/** From here on a code is asked for. False where another call was first, with this secret or another one. */
export async function confirmFactor(
  tx: Reading,
  accountId: string,
  { step: lastStep, codeHashes, sealedSecret }: Confirming,
  confirmedAt: Date,
): Promise<boolean> {
  const confirmed = await tx
    .updateTable('secondFactors')
    .set({ confirmedAt, lastStep })
    .where('accountId', '=', accountId)
    .where('sealedSecret', '=', sealedSecret)
    .where('confirmedAt', 'is', null)
    .returning('accountId')
    .executeTakeFirst();
  if (!confirmed) return false;
  await tx
    .insertInto('recoveryCodes')
    .values(codeHashes.map(codeHash => ({ accountId, codeHash })))
    .execute();
  return true;
}

/** False where a code of this step, or of a later one, was taken before: of two at once, one is. */
export async function takeStep(db: Directory, accountId: string, step: number): Promise<boolean> {
  const taken = await db
    .updateTable('secondFactors')
    .set({ lastStep: step })
    .where('accountId', '=', accountId)
    .where('lastStep', '<', step)
    .returning('accountId')
    .executeTakeFirst();
  return taken !== undefined;
}

/** False where there is no such code, or no longer. */
export async function takeRecoveryCode(db: Directory, accountId: string, codeHash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('recoveryCodes')
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function countRecoveryCodes(db: Directory, accountId: string): Promise<number> {
  const { left } = await db
    .selectFrom('recoveryCodes')
    .select(eb => eb.fn.countAll<string>().as('left'))
    .where('accountId', '=', accountId)
    .executeTakeFirstOrThrow();
  return Number(left);
}

/** With its recovery codes. False where there was none that counted. */
export async function dropFactor(db: Directory, accountId: string): Promise<boolean> {
  const dropped = await db
    .deleteFrom('secondFactors')
    .where('accountId', '=', accountId)
    .where('confirmedAt', 'is not', null)
    .returning('accountId')
    .executeTakeFirst();
  return dropped !== undefined;
}
