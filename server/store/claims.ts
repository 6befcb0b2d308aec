import type { Claim } from '../domain/claim.ts';
import type { ClaimRow } from './claimRow.ts';
import { type Database, type Reading, writing } from './database.ts';
import { newId } from './ids.ts';

export type Named = Pick<ClaimRow, 'workspaceId' | 'callerId' | 'key'>;

const A_DAY_MS = 24 * 3600 * 1000;

/** Takes a key that is new, or whose day is over: null, with the id under which it is held. Else what is known of it. */
export function takeClaim(
  db: Database,
  asked: Named & Pick<ClaimRow, 'request' | 'heldUntil'>,
  now: Date,
): Promise<{ id: string; known: ClaimRow | null }> {
  const row = { ...asked, id: newId(), begunAt: now, status: null, answer: null };
  return writing(db, asked.workspaceId, async tx => {
    const taken = await tx
      .insertInto('idempotencyKeys')
      .values(row)
      .onConflict(conflict =>
        conflict
          .columns(['workspaceId', 'callerId', 'key'])
          .doUpdateSet(row)
          .where('idempotencyKeys.begunAt', '<=', new Date(now.getTime() - A_DAY_MS)),
      )
      .returning('id')
      .executeTakeFirst();
    if (taken) return { id: taken.id, known: null };
    const known = await named(tx, asked).selectAll().executeTakeFirst();
    // Let go of between the two statements: as good as in flight, which is what its caller is told.
    return { id: row.id, known: known ?? row };
  });
}

/** Takes over what its process has left, unless another has been quicker. */
export async function takeOver(db: Database, known: ClaimRow, heldUntil: Date): Promise<boolean> {
  const taken = await writing(db, known.workspaceId, tx =>
    changing(tx, known).set({ heldUntil }).where('heldUntil', '=', known.heldUntil).executeTakeFirst(),
  );
  return taken.numUpdatedRows > 0n;
}

/** Whoever works on it is still alive. */
export async function holdClaim(db: Database, which: ClaimId, heldUntil: Date): Promise<void> {
  await writing(db, which.workspaceId, tx => changing(tx, which).set({ heldUntil }).execute());
}

export async function keepAnswer(
  db: Database,
  which: ClaimId,
  answer: { status: number; answer: Buffer },
): Promise<void> {
  await writing(db, which.workspaceId, tx => changing(tx, which).set(answer).execute());
}

/** Nothing was done under this key: it is as good as new. */
export async function letGo(db: Database, which: ClaimId): Promise<void> {
  await writing(db, which.workspaceId, tx =>
    tx
      .deleteFrom('idempotencyKeys')
      .where('workspaceId', '=', which.workspaceId)
      .where('callerId', '=', which.callerId)
      .where('key', '=', which.key)
      .where('id', '=', which.id)
      .execute(),
  );
}

export async function dropOldClaims(tx: Reading, workspaceId: string, now: Date): Promise<void> {
  await tx
    .deleteFrom('idempotencyKeys')
    .where('workspaceId', '=', workspaceId)
    .where('begunAt', '<=', new Date(now.getTime() - A_DAY_MS))
    .execute();
}

export type ClaimId = Named & Pick<ClaimRow, 'id'>;

function named(tx: Reading, { workspaceId, callerId, key }: Named) {
  return tx
    .selectFrom('idempotencyKeys')
    .where('workspaceId', '=', workspaceId)
    .where('callerId', '=', callerId)
    .where('key', '=', key);
}

/** One that has no answer yet, and is nobody else's by now. */
function changing(tx: Reading, { workspaceId, callerId, key, id }: ClaimId) {
  return tx
    .updateTable('idempotencyKeys')
    .where('workspaceId', '=', workspaceId)
    .where('callerId', '=', callerId)
    .where('key', '=', key)
    .where('id', '=', id)
    .where('status', 'is', null);
}

export function claimOf({ request, heldUntil, status }: ClaimRow): Claim {
  return { request, heldUntil, isAnswered: status !== null };
}
