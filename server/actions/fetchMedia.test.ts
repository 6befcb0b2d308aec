import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FakeTwilio } from '../../test/fakes/twilio/fakeTwilio.ts';
import { connectFakeTwilio } from '../../test/harness/fakeLine.ts';
import { SHOP_LINE } from '../../test/harness/onTwilio.ts';
import { fromPhone, MP4, moving, SVG, still } from '../../test/harness/pictures.ts';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { inWorkspace } from '../store/database.ts';
import { fetchMedia } from './fetchMedia.ts';

let shop: Shop;
let twilio: FakeTwilio;
beforeAll(async () => {
  shop = await openShop();
  twilio = await connectFakeTwilio(shop);
});
afterAll(async () => {
  await twilio.close();
  await shop.close();
});
beforeEach(() => {
  twilio.behave({});
  twilio.asked.api.length = 0;
});

const GONE = '/2010-04-01/Accounts/AC0/Messages/MM0/Media/ME0';

/** A customer texts these; what the job of that text is asked for. */
async function texted(...urls: string[]) {
  const media = urls.map(url => ({ url, contentType: 'image/jpeg' }));
  const result = await shop.text('Look', { to: SHOP_LINE, media });
  const message = result === 'repeated' ? undefined : result.messages?.[0];
  return { workspaceId: shop.workspaceId, messageId: message?.id ?? '', media };
}

type Asked = Awaited<ReturnType<typeof texted>>;

const messageOf = ({ messageId }: Asked) =>
  inWorkspace(shop.db, shop.workspaceId, tx =>
    tx
      .selectFrom('messages')
      .selectAll()
      .where('workspaceId', '=', shop.workspaceId)
      .where('id', '=', messageId)
      .executeTakeFirstOrThrow(),
  );

const changesOf = ({ messageId }: Asked) =>
  inWorkspace(shop.db, shop.workspaceId, tx =>
    tx
      .selectFrom('changes')
      .select(['type', 'fields'])
      .where('workspaceId', '=', shop.workspaceId)
      .where('messageId', '=', messageId)
      .orderBy('number')
      .execute(),
  );

async function kept(id: string): Promise<Buffer | null> {
  const found = await shop.context.media.open(shop.workspaceId, id);
  return found && buffer(found.stream);
}

describe('SMS-8: the pictures of a text', () => {
  test('are all shown, in the order in which they were sent', async () => {
    const asked = await texted(
      twilio.keep(await still('png', 11, 5), 'image/jpeg'),
      twilio.keep(await fromPhone()),
      twilio.keep(await moving('gif', 3), 'application/octet-stream'),
    );
    expect(await messageOf(asked)).toMatchObject({ media: [], mediaLeftOut: 3 });
    await fetchMedia(shop.context, asked);
    const { media, mediaLeftOut } = await messageOf(asked);
    expect(media).toMatchObject([
      { contentType: 'image/png', width: 11, height: 5 },
      { contentType: 'image/jpeg', width: 40, height: 60 },
      { contentType: 'image/gif', width: 40, height: 30 },
    ]);
    expect(mediaLeftOut).toBe(0);
    expect(await changesOf(asked)).toEqual([
      { type: 'message.created', fields: {} },
      { type: 'message.updated', fields: { media_left_out: { from: 3, to: 0 } } },
    ]);
  });

  test('are kept by us, without what the customer did not mean to tell', async () => {
    const asked = await texted(twilio.keep(await fromPhone()));
    await fetchMedia(shop.context, asked);
    const [picture] = (await messageOf(asked)).media;
    expect(picture?.url).toBe(`/api/v1/media/${picture?.id}`);
    const bytes = await kept(picture?.id ?? '');
    const { exif, width, height } = await sharp(bytes ?? undefined).metadata();
    expect([exif, width, height]).toEqual([undefined, 40, 60]);
  });

  test('that cannot be shown stay left out, and keep none of the others away', async () => {
    const asked = await texted(
      twilio.keep(await still('png')),
      twilio.apiBase + GONE,
      twilio.keep(MP4, 'video/mp4'),
      twilio.keep(SVG, 'image/png'),
      twilio.keep(Buffer.from('no picture'), 'image/jpeg'),
      'https://evil.example/a.png',
      twilio.keep(await still('webp')),
    );
    await fetchMedia(shop.context, asked);
    const { media, mediaLeftOut } = await messageOf(asked);
    expect(media.map(one => one.contentType)).toEqual(['image/png', 'image/webp']);
    expect(mediaLeftOut).toBe(5);
  });

  test('none of which can be shown change nothing', async () => {
    const asked = await texted(twilio.apiBase + GONE);
    await fetchMedia(shop.context, asked);
    expect(await messageOf(asked)).toMatchObject({ media: [], mediaLeftOut: 1 });
    expect((await changesOf(asked)).map(change => change.type)).toEqual(['message.created']);
  });

  test('are asked for with the account of the number that was texted', async () => {
    const asked = await texted(twilio.keep(await still('png')));
    await fetchMedia({ ...shop.context, channels: {} }, asked);
    expect(await messageOf(asked)).toMatchObject({ media: [], mediaLeftOut: 1 });
    expect(twilio.asked.api).toEqual([]);
    await fetchMedia(shop.context, asked);
    expect(twilio.asked.api).toHaveLength(1);
  });
});

describe('SMS-8 SMS-10: fetched again', () => {
  test('pictures that are shown are not asked for, and nothing changes', async () => {
    const asked = await texted(twilio.keep(await still('png')), twilio.apiBase + GONE);
    await fetchMedia(shop.context, asked);
    const before = [await messageOf(asked), await changesOf(asked)];
    expect(twilio.asked.api).toHaveLength(2);
    await fetchMedia(shop.context, asked);
    expect([await messageOf(asked), await changesOf(asked)]).toEqual(before);
    expect(twilio.asked.api).toHaveLength(3);
  });

  test('twice at once they are shown once', async () => {
    const asked = await texted(twilio.keep(await still('png')), twilio.keep(await still('webp')));
    await Promise.all([fetchMedia(shop.context, asked), fetchMedia(shop.context, asked)]);
    expect((await messageOf(asked)).media).toHaveLength(2);
    expect(await changesOf(asked)).toHaveLength(2);
  });

  test('they come when the provider is back: until then the job fails, so that it is tried again', async () => {
    const asked = await texted(twilio.keep(await still('png')), twilio.keep(await still('webp')));
    twilio.behave({ media: 'unavailable' });
    await expect(fetchMedia(shop.context, asked)).rejects.toThrow('2 of 2 pictures cannot be fetched yet');
    expect(await messageOf(asked)).toMatchObject({ media: [], mediaLeftOut: 2 });
    twilio.behave({});
    await fetchMedia(shop.context, asked);
    expect(await messageOf(asked)).toMatchObject({ mediaLeftOut: 0 });
  });

  test('one that has to wait does not keep the others from being shown', async () => {
    const [first, second] = [twilio.keep(await still('png')), twilio.keep(await still('webp'))];
    const asked = await texted(first, second);
    twilio.behave({ media: path => (second.endsWith(path) ? 'unavailable' : 'redirect') });
    await expect(fetchMedia(shop.context, asked)).rejects.toThrow('1 of 2');
    const shown = (await messageOf(asked)).media;
    expect(shown.map(one => one.contentType)).toEqual(['image/png']);
    twilio.behave({});
    await fetchMedia(shop.context, asked);
    const { media, mediaLeftOut } = await messageOf(asked);
    expect(media.map(one => one.contentType)).toEqual(['image/png', 'image/webp']);
    expect([media[0], mediaLeftOut]).toEqual([shown[0], 0]);
  });
});

test('SMS-8: a message that is gone fetches nothing', async () => {
  const asked = await texted(twilio.keep(await still('png')));
  await fetchMedia(shop.context, { ...asked, messageId: '0195512e-7a00-7000-8000-000000000009' });
  expect(twilio.asked.api).toEqual([]);
});
