import { sql } from 'kysely';
import { INBOX_ROLES } from '../../contract/roles.ts';
import { type Database, type Reading, writing } from './database.ts';
import type { PushDeviceRow } from './pushDeviceRow.ts';

/**
 * Of these members, or of all: as long as the session lasts that asked for each, and while it is in this workspace. Who has
 * signed out is told nothing, and what another workspace tells could not be opened.
 */
export function devicesOf(
  tx: Reading,
  workspaceId: string,
  memberIds: string[] | null,
  now: Date,
): Promise<PushDeviceRow[]> {
  const devices = devicesIn(tx, workspaceId, now);
  const wanted = memberIds ? devices.where('pushDevices.memberId', 'in', memberIds) : devices;
  return wanted.orderBy('pushDevices.createdAt').execute();
}

function devicesIn(tx: Reading, workspaceId: string, now: Date) {
  return tx
    .selectFrom('pushDevices')
    .innerJoin('sessions', join =>
      join
        .onRef('sessions.id', '=', 'pushDevices.sessionId')
        .onRef('sessions.workspaceId', '=', 'pushDevices.workspaceId'),
    )
    .innerJoin('members', join =>
      join
        .onRef('members.workspaceId', '=', 'pushDevices.workspaceId')
        .onRef('members.accountId', '=', 'pushDevices.memberId'),
    )
    .where('members.role', 'in', INBOX_ROLES)
    .where('pushDevices.workspaceId', '=', workspaceId)
    .where('sessions.expiresAt', '>', now)
    .selectAll('pushDevices');
}

/** One of them, if it is to be told anything: not after its session, nor when its member may not use the inbox. */
export async function deviceWithId(
  tx: Reading,
  workspaceId: string,
  id: string,
  now: Date,
): Promise<PushDeviceRow | undefined> {
  const [device] = await devicesIn(tx, workspaceId, now).where('pushDevices.id', '=', id).execute();
  return device;
}

/** Keeps a browser, in the place of what it was before: of one address there is one, whoever uses it now. */
export function keepDevice(db: Database, device: PushDeviceRow): Promise<PushDeviceRow> {
  const { workspaceId, id: _, endpoint: __, ...now } = device;
  return changing(db, workspaceId, async tx => {
    await tx
      .deleteFrom('pushDevices')
      .where('workspaceId', '=', workspaceId)
      .where('sessionId', 'not in', tx.selectFrom('sessions').select('id'))
      .execute();
    return tx
      .insertInto('pushDevices')
      .values(device)
      .onConflict(conflict => conflict.columns(['workspaceId', 'endpoint']).doUpdateSet(now))
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** Forgets a browser; with `memberId` only if it is theirs. Whether there was one. */
export function dropDevice(
  db: Database,
  workspaceId: string,
  id: string,
  memberId?: string,
): Promise<boolean> {
  return changing(db, workspaceId, async tx => {
    const device = tx.deleteFrom('pushDevices').where('workspaceId', '=', workspaceId).where('id', '=', id);
    const theirs = memberId ? device.where('memberId', '=', memberId) : device;
    return (await theirs.executeTakeFirst()).numDeletedRows > 0n;
  });
}

/** One after the other in a workspace, so that what is remembered of them all (`tells_devices`) is so. */
function changing<T>(db: Database, workspaceId: string, work: (tx: Reading) => Promise<T>): Promise<T> {
  return writing(db, workspaceId, async tx => {
    await sql`select from settings where workspace_id = ${workspaceId} for no key update`.execute(tx);
    const result = await work(tx);
    await sql`update settings s set tells_devices = there.are
      from (select exists (select from push_devices where workspace_id = ${workspaceId}) as are) there
      where s.workspace_id = ${workspaceId} and s.tells_devices <> there.are`.execute(tx);
    return result;
  });
}
