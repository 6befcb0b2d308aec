import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { still } from '../../test/harness/pictures.ts';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { visitorOf } from '../../test/harness/visiting.ts';
import type { Actor } from '../domain/decision.ts';
import { inWorkspace } from '../store/database.ts';
import { idBefore, newId } from '../store/ids.ts';
import { insertUpload } from '../store/uploads.ts';
import { changeSettings } from './changeSettings.ts';
import { editMessage } from './editMessage.ts';
import { replyToTicket } from './replyToTicket.ts';
import { sweepUploads } from './sweepUploads.ts';
import { uploadMedia } from './uploadMedia.ts';

const HOUR_MS = 3600 * 1000;
const WEEK_MS = 7 * 24 * HOUR_MS;

let shop: Shop;
let ticketId: string;
let actor: Actor;
beforeAll(async () => {
  shop = await openShop();
  actor = { kind: 'member', id: shop.memberId };
  await shop.text('JOIN');
  const result = await shop.text('Hello');
  ticketId = (result !== 'repeated' && result.ticket?.id) || '';
});
afterAll(() => shop.close());
beforeEach(() => sweepAfter(WEEK_MS + HOUR_MS));

async function sweepAfter(ms: number): Promise<void> {
  shop.clock.now = new Date(shop.clock.now.getTime() + ms);
  await sweepUploads(shop.context);
}

async function anUpload(): Promise<string> {
  return (await uploadMedia(shop.context, shop.workspaceId, await still('png'), actor)).id;
}

const replyWith = (id: string) =>
  replyToTicket(
    shop.context,
    shop.workspaceId,
    ticketId,
    { body: 'Look', mediaIds: [id], clientMessageId: undefined },
    actor,
  );

const withLogo = (logo_media_id: string | null) =>
  changeSettings(shop.context, shop.workspaceId, { logo_media_id }, actor);

/** Whether there are its row and its bytes. */
async function isThere(id: string): Promise<[boolean, boolean]> {
  const row = await inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('uploads').select('id').where('id', '=', id).executeTakeFirst(),
  );
  const kept = await shop.context.media.open(shop.workspaceId, id);
  kept?.stream.destroy();
  return [row !== undefined, kept !== null];
}

describe('REPLY-4: a picture that was uploaded', () => {
  test('and that no message took along is cleared away after a week, and not before', async () => {
    const id = await anUpload();
    await sweepAfter(WEEK_MS - HOUR_MS);
    expect(await isThere(id)).toEqual([true, true]);
    await sweepAfter(2 * HOUR_MS);
    expect(await isThere(id)).toEqual([false, false]);
    await expect(replyWith(id)).rejects.toMatchObject({ code: 'unknown_media', pointer: '/media_ids/0' });
  });

  test('and that a message took along stays, and can be sent again', async () => {
    const [id, other] = [await anUpload(), await anUpload()];
    await replyWith(id);
    await sweepAfter(WEEK_MS + HOUR_MS);
    await sweepAfter(WEEK_MS + HOUR_MS);
    expect(await isThere(id)).toEqual([true, true]);
    expect(await isThere(other)).toEqual([false, false]);
    expect(await replyWith(id)).toMatchObject({ isNew: true });
  });

  test('and that was put into a reply which had long been waiting stays', async () => {
    const { context, db, workspaceId, clock } = shop;
    const sendAt = new Date(clock.now.getTime() + 4 * WEEK_MS);
    const waiting = { body: 'Soon', sendAt, clientMessageId: undefined };
    const { messageId } = await replyToTicket(context, workspaceId, ticketId, waiting, actor);
    // Ids tell the time, and this one's is two weeks after the reply's.
    const [id, size] = [idBefore(newId(), -2 * WEEK_MS), { width: 1, height: 1, bytes: 1 }];
    const picture = { contentType: 'image/png', ...size, createdBy: null, createdAt: clock.now };
    await insertUpload(db, { workspaceId, id, ...picture });
    await editMessage(context, workspaceId, messageId, { mediaIds: [id] }, actor);
    await sweepAfter(WEEK_MS + HOUR_MS);
    expect((await isThere(id))[0]).toBe(true);
  });

  test('CHAT-6: and that a visitor has sent stays', async () => {
    const visitor = visitorOf(shop);
    const by = { kind: 'customer', id: visitor.caller.sessionId } as const;
    const { id } = await uploadMedia(shop.context, shop.workspaceId, await still('png'), by);
    await visitor.says('Look', [id]);
    await sweepAfter(WEEK_MS + HOUR_MS);
    expect(await isThere(id)).toEqual([true, true]);
  });

  test('FOLLOW-2: and that is the logo stays until it is no longer', async () => {
    const [id, other] = [await anUpload(), await anUpload()];
    await withLogo(id);
    await sweepAfter(WEEK_MS + HOUR_MS);
    await sweepAfter(WEEK_MS + HOUR_MS);
    expect([await isThere(id), await isThere(other)]).toEqual([
      [true, true],
      [false, false],
    ]);
    await withLogo(null);
    await sweepAfter(HOUR_MS);
    expect(await isThere(id)).toEqual([false, false]);
    await expect(withLogo(id)).rejects.toMatchObject({ code: 'unknown_media', pointer: '/logo_media_id' });
  });

  test('is cleared away however many there are', async () => {
    const size = { contentType: 'image/png', width: 1, height: 1, bytes: 1 };
    const { workspaceId, clock } = shop;
    const ids = Array.from({ length: 120 }, newId);
    for (const id of ids)
      await insertUpload(shop.db, { workspaceId, id, ...size, createdBy: null, createdAt: clock.now });
    await sweepAfter(WEEK_MS + HOUR_MS);
    for (const id of ids) expect((await isThere(id))[0]).toBe(false);
  });

  test('whose storage is away stays noted, and is cleared away another day', async () => {
    const id = await anUpload();
    shop.clock.now = new Date(shop.clock.now.getTime() + WEEK_MS + HOUR_MS);
    const remove = () => Promise.reject(new Error('the storage is away'));
    const away = { ...shop.context, media: { ...shop.context.media, remove } };
    await expect(sweepUploads(away)).rejects.toThrow('the storage is away');
    expect(await isThere(id)).toEqual([true, true]);
    await sweepAfter(HOUR_MS);
    expect(await isThere(id)).toEqual([false, false]);
  });
});

describe('REPLY-4: while an upload is cleared away, and a reply takes it along', () => {
  /** As if the other one were in the middle of it. */
  async function whileLocked(id: string, lock: string, work: () => Promise<void>): Promise<void> {
    const other = new Client(shop.owner);
    await other.connect();
    await other.query('begin');
    await other.query(`select from uploads where id = $1 ${lock}`, [id]);
    await work().finally(() => other.end());
  }

  test('the reply that came first has it', async () => {
    const id = await anUpload();
    await whileLocked(id, 'for key share', async () => {
      await sweepAfter(WEEK_MS + HOUR_MS);
      expect(await isThere(id)).toEqual([true, true]);
    });
  });

  test('the reply that came second is told that it is gone, and nobody waits', async () => {
    const id = await anUpload();
    await whileLocked(id, 'for update', async () => {
      await expect(replyWith(id)).rejects.toMatchObject({ code: 'unknown_media' });
    });
    expect(await replyWith(id)).toMatchObject({ isNew: true });
  });
});
