import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SimulatedText } from '../../simulator/shapes.ts';
import { JSON_BODY } from '../harness/client.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { fromPhone, moving } from '../harness/pictures.ts';
import { onlyTicket } from '../harness/threads.ts';
import { upload } from '../harness/upload.ts';

const PHONE = '+393475550142';

let parley: Parley;
beforeAll(async () => {
  parley = await startParley();
  for (const body of ['JOIN', 'Do you have it in red?']) {
    const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ phone: PHONE, body }) };
    expect((await fetch(`${parley.url}/simulator/api/texts`, init)).status).toBe(201);
  }
});
afterAll(() => parley.end());

async function onThePhone(body: string): Promise<SimulatedText | undefined> {
  const answer = await fetch(`${parley.url}/simulator/api/texts?phone=${encodeURIComponent(PHONE)}`);
  const { data } = (await answer.json()) as { data: SimulatedText[] };
  return data.find(text => text.direction === 'to_phone' && text.body === body);
}

test('REPLY-4 THREAD-2: pictures that the shop sends arrive on the phone, in order, and tell nothing but what they show', async () => {
  const { key } = parley;
  const { id } = await onlyTicket(key);
  const media_ids = [
    (await upload(key, await fromPhone())).id,
    (await upload(key, await moving('gif', 4))).id,
  ];
  const reply = { body: 'In red, and how it moves', media_ids };
  const { id: messageId } = await key.call('reply', { params: { id }, body: reply });

  await expect
    .poll(async () => (await onThePhone(reply.body))?.status, { timeout: 10_000 })
    .toBe('delivered');
  const { media_urls = [] } = (await onThePhone(reply.body)) ?? {};
  const arrived = await Promise.all(
    media_urls.map(async url => sharp(await (await fetch(parley.url + url)).arrayBuffer()).metadata()),
  );
  expect(arrived).toMatchObject([
    { format: 'jpeg', width: 40, height: 60 },
    { format: 'gif', pages: 4 },
  ]);
  expect(arrived.map(({ exif }) => exif)).toEqual([undefined, undefined]);

  const { data } = await key.call('listMessages', { params: { id } });
  expect(data.find(message => message.id === messageId)).toMatchObject({
    status: 'delivered',
    media: [
      { id: media_ids[0], content_type: 'image/jpeg' },
      { id: media_ids[1], content_type: 'image/gif' },
    ],
  });
});

test('REPLY-4: a picture can go without a word', async () => {
  const { key } = parley;
  const { id } = await onlyTicket(key);
  const { id: picture } = await upload(key, await moving('gif', 2));
  await key.call('reply', { params: { id }, body: { media_ids: [picture] } });
  await expect.poll(async () => (await onThePhone(''))?.media_urls, { timeout: 10_000 }).toHaveLength(1);
});
