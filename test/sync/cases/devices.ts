import { notifyDevices } from '../../../server/actions/notifyDevices.ts';
import { push } from '../../../server/actions/push.ts';
import { newId } from '../../../server/store/ids.ts';
import { keepDevice } from '../../../server/store/pushDevices.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly } from './case.ts';

/** A browser whose push service is not there any more: that changes nothing that a screen shows. */
async function aDevice({ shop }: Stage): Promise<string> {
  const { db, workspaceId, memberId, clock } = shop;
  const [sessionId, createdAt] = [newId(), clock.now];
  const expiresAt = new Date(clock.now.getTime() + 3_600_000);
  const session = { tokenHash: Buffer.from(sessionId), id: sessionId, accountId: memberId, workspaceId };
  await db
    .insertInto('sessions')
    .values({ ...session, createdAt, expiresAt, userAgent: null })
    .execute();
  const keys = {
    p256dh: 'B'.padEnd(87, 'A'),
    auth: 'A'.repeat(22),
    endpoint: `http://127.0.0.1:9/${sessionId}`,
  };
  const whose = { workspaceId, id: newId(), memberId, sessionId };
  const device = await keepDevice(db, { ...whose, ...keys, language: 'en', userAgent: null, createdAt });
  return device.id;
}

/** Nothing that members are told of is a change. */
export const devices: Record<string, Case[]> = {
  [notifyDevices.name]: [
    quietly('NOTE-1: devices are asked for', async stage => {
      await aDevice(stage);
      const messageId = await stage.reply((await stage.customer()).ticketId, 'Hello');
      const { context, workspaceId } = stage.shop;
      return () => notifyDevices(context, { workspaceId, news: { messageId } });
    }),
  ],
  [push.name]: [
    quietly('NOTE-1: a device is told, or nobody any more', async stage => {
      const deviceId = await aDevice(stage);
      const { context, workspaceId } = stage.shop;
      return () => push(context, { workspaceId, deviceId, news: { messageId: newId() } });
    }),
  ],
};
