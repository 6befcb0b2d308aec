import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FakeTwilio } from '../../test/fakes/twilio/fakeTwilio.ts';
import type { Client } from '../../test/harness/client.ts';
import { connectFakeTwilio } from '../../test/harness/fakeLine.ts';
import { SHOP_LINE } from '../../test/harness/onTwilio.ts';
import { busy, moving, still } from '../../test/harness/pictures.ts';
import { openServed, type Served } from '../../test/harness/served.ts';
import { upload } from '../../test/harness/upload.ts';
import { openAnotherShop } from '../../test/http/anotherShop.ts';
import { newId } from '../store/ids.ts';
import { deliverMessages } from './deliverMessages.ts';
import { uploadMedia } from './uploadMedia.ts';

let served: Served;
let twilio: FakeTwilio;
let owner: Client;
let ticketId: string;
beforeAll(async () => {
  served = await openServed();
  twilio = await connectFakeTwilio(served);
  owner = await served.as('owner');
  for (const body of ['JOIN', 'Do you have it in red?']) await served.text(body, { to: SHOP_LINE });
  ticketId = (await owner.call('listTickets')).data[0]?.id ?? '';
});
afterAll(async () => {
  await twilio.close();
  await served.close();
});

/** What Twilio took for a reply with these. */
async function delivered(body: string, media_ids: string[]) {
  const message = await owner.call('reply', { params: { id: ticketId }, body: { body, media_ids } });
  await deliverMessages(served.context, { workspaceId: served.workspaceId, threadId: message.thread_id });
  return { message, text: twilio.texts.at(-1) };
}

const HOUR_MS = 3600 * 1000;

describe('REPLY-4: the pictures of a reply', () => {
  test('are handed to the provider in their order, where it can fetch them without a key', async () => {
    const pictures = [await upload(owner, await moving('gif', 3)), await upload(owner, await still('png'))];
    const { message, text } = await delivered(
      '',
      pictures.map(({ id }) => id),
    );
    expect(message).toMatchObject({ body: '', status: 'queued', media: pictures.map(({ id }) => ({ id })) });
    expect(text).toMatchObject({ body: '', mediaUrls: [expect.any(String), expect.any(String)] });
    for (const [index, address] of (text?.mediaUrls ?? []).entries()) {
      const answer = await fetch(address);
      expect(answer.headers.get('content-type')).toBe(pictures[index]?.content_type);
      expect(Buffer.from(await answer.arrayBuffer())).toHaveLength(pictures[index]?.bytes ?? 0);
    }
  });

  test('have addresses that last a day from when they are handed over, whenever they were uploaded', async () => {
    const { clock } = served;
    const { id } = await upload(owner, await still('jpeg'));
    clock.now = new Date(clock.now.getTime() + 48 * HOUR_MS);
    const { text } = await delivered('This one', [id]);
    clock.now = new Date(clock.now.getTime() + 23 * HOUR_MS);
    expect((await fetch(text?.mediaUrls[0] ?? '')).status).toBe(200);
    clock.now = new Date(clock.now.getTime() + 2 * HOUR_MS);
    expect((await fetch(text?.mediaUrls[0] ?? '')).status).toBe(404);
  });

  test('are none where there are none', async () => {
    const { text } = await delivered('Only words', []);
    expect(text).toMatchObject({ body: 'Only words', mediaUrls: [] });
  });
});

describe('REPLY-4: pictures that cannot go along are refused before anything is queued', () => {
  const refused = async (media_ids: string[]) => {
    const before = twilio.texts.length;
    const reply = owner.call('reply', { params: { id: ticketId }, body: { body: 'Look', media_ids } });
    await expect(reply).rejects.toMatchObject({ status: 422 });
    const code = await reply.catch(error => error.code);
    const { data } = await owner.call('listMessages', { params: { id: ticketId } });
    expect(data.some(message => message.body === 'Look')).toBe(false);
    expect(twilio.texts).toHaveLength(before);
    return code;
  };

  test('one that nobody has uploaded', async () => {
    expect(await refused([newId()])).toBe('unknown_media');
  });

  test('one that a customer sent: it was never made fit to be sent', async () => {
    const [id, bytes] = [newId(), await still('webp')];
    await served.context.media.put(served.workspaceId, id, { bytes, contentType: 'image/webp' });
    expect(await refused([id])).toBe('unknown_media');
  });

  test("another workspace's", async () => {
    const { workspaceId } = await openAnotherShop(served);
    const theirs = { kind: 'member', id: served.memberId } as const;
    const { id } = await uploadMedia(served.context, workspaceId, await still('png'), theirs);
    expect(await refused([id])).toBe('unknown_media');
  });

  test('more than 5 MiB together', async () => {
    const { id, bytes } = await upload(owner, await busy('png', 570, 570));
    expect(bytes * 6).toBeGreaterThan(5 * 1024 * 1024);
    expect(await refused(Array(6).fill(id))).toBe('media_too_large');
  });

  test('more than ten', async () => {
    const { id } = await upload(owner, await still('png'));
    expect(await refused(Array(11).fill(id))).toBe('invalid_request');
  });
});
