import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFeed } from '../harness/feed.ts';
import { BUYER, type OnTwilio, SHOP_LINE, startOnTwilio } from '../harness/onTwilio.ts';
import { fromPhone, MP4, still } from '../harness/pictures.ts';
import { onlyTicket } from '../harness/threads.ts';

let shop: OnTwilio;
beforeAll(async () => {
  shop = await startOnTwilio();
});
afterAll(() => shop.end());

/** A customer texts these. */
async function sends(body: string, media: string[]): Promise<void> {
  const url = `${shop.parley.url}/webhooks/twilio/messages`;
  const answer = await shop.twilio.receive({ url, from: BUYER, to: SHOP_LINE, body, media });
  expect(answer.status).toBe(200);
}

async function messageOf(body: string) {
  const { id } = await onlyTicket(shop.parley.key);
  const { data } = await shop.parley.key.call('listMessages', { params: { id } });
  return data.find(message => message.body === body);
}

test('SMS-8: pictures are left out with their count, and nothing is fetched', async () => {
  await sends('Left out', [shop.twilio.keep(await still('png')), shop.twilio.keep(MP4)]);
  expect(await messageOf('Left out')).toMatchObject({ media: [], media_left_out: 2 });
  expect(shop.twilio.asked.api).toEqual([]);
});

test('SMS-8 THREAD-3: by the setting they are shown, live, without what they tell of their place', async () => {
  const { parley, twilio } = shop;
  await parley.key.call('patchSettings', { body: { show_customer_media: true } });
  const feed = await openFeed(parley.url, parley.key.headers);
  await sends('Look', [twilio.keep(await fromPhone()), twilio.keep(MP4), twilio.keep(await still('png'))]);
  const id = (await messageOf('Look'))?.id ?? '';
  await expect.poll(() => feed.messages().get(id)?.media.length, { timeout: 10_000 }).toBe(2);
  const shown = feed.messages().get(id);
  expect(shown).toMatchObject({
    media: [
      { content_type: 'image/jpeg', width: 40, height: 60 },
      { content_type: 'image/png', width: 30, height: 20 },
    ],
    media_left_out: 1,
  });
  const answer = await parley.key.send(shown?.media[0]?.url ?? '');
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
  const { exif, width, height } = await sharp(await answer.arrayBuffer()).metadata();
  expect([exif, width, height]).toEqual([undefined, 40, 60]);
});
