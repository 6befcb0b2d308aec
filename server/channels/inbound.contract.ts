import { expect, test } from 'vitest';
import { LARGEST_MEDIA, type ListedText } from './channel.ts';
import { bytesOf, type Given, sendWhile, type UnheardText } from './underTest.contract.ts';

/** SMS-9: what a webhook failed to bring. */
export function describeListing(given: Given): void {
  const since = new Date(Date.now() - 60_000);
  const list = (numbers: string[], from = since) =>
    given().channel.listInbound(given().account, { numbers, since: from });
  const idsOf = (texts: ListedText[]) => texts.map(text => text.providerId);

  async function unheard(change: Partial<UnheardText> = {}) {
    const { from: shop, to: customer } = await given().provider.behave.takes();
    const text = { from: customer, to: shop, body: 'Where is it?', pictures: [], ...change };
    return { ...text, id: await given().provider.receives(text) };
  }

  test('SMS-9: what a customer texted and nobody heard is listed, as its webhook would have brought it', async () => {
    const { id, from, to, body } = await unheard({ body: 'È già lì? 👍🏽\nHm' });
    const [text, ...others] = await list([to]);
    const { externalId: accountExternalId } = given().account;
    expect(text).toMatchObject({ providerId: id, accountExternalId, from, to, body, media: [] });
    expect(Math.abs(Number(text?.receivedAt) - Date.now())).toBeLessThan(5000);
    expect(others).toEqual([]);
  });

  test('SMS-9: the oldest comes first, and none is left out, however many pages they are', async () => {
    const { id, to } = await unheard();
    const ids = [id];
    for (let at = 1; at < 230; at += 1) ids.push((await unheard({ body: `${at}` })).id);
    expect(idsOf(await list([to]))).toEqual(ids);
  });

  test('SMS-9: what was texted to other numbers, or before, or by the shop itself, is not', async () => {
    const { to } = await unheard();
    await sendWhile(given, 'takes');
    const there = await unheard({ to: '+12125550177' });
    expect(await list([to])).toHaveLength(1);
    expect(await list([to], new Date(Date.now() + 60_000))).toEqual([]);
    expect(idsOf(await list(['+12125550188', '+12125550177']))).toEqual([there.id]);
    expect(await list([])).toEqual([]);
  });

  test('SMS-9: what is known already is left out', async () => {
    const { id, to } = await unheard();
    const { id: news } = await unheard({ body: 'And now?' });
    const asked: string[][] = [];
    const known = async (ids: string[]) => {
      asked.push(ids);
      return new Set([id]);
    };
    const texts = await given().channel.listInbound(given().account, { numbers: [to], since, known });
    expect(idsOf(texts)).toEqual([news]);
    expect(asked.flat().sort()).toEqual([id, news].sort());
  });

  test('SMS-9: pictures are listed with it, and fetched', async () => {
    const { to } = await unheard({ body: '', pictures: [bytesOf(300), bytesOf(10)] });
    const [text] = await list([to]);
    expect(text?.media).toHaveLength(2);
    for (const [index, length] of [300, 10].entries()) {
      const outcome = await given().channel.fetchMedia(given().account, text?.media[index]?.url ?? '');
      expect(outcome).toMatchObject({ kind: 'fetched', bytes: bytesOf(length) });
    }
  });

  test('SMS-9: a provider that cannot be asked is an error, not an empty answer', async () => {
    const { to } = await unheard();
    await given().provider.behave.is_down();
    await expect(list([to])).rejects.toThrow();
  });
}

/** SMS-8: what customers send along. */
export function describeMedia(given: Given): void {
  const fetchAt = (url: string) => given().channel.fetchMedia(given().account, url);

  test.each(['1', '100,000', 'the most'])('SMS-8: %s bytes are fetched as they are', async many => {
    const { provider, largestMedia } = given();
    const length = many === 'the most' ? largestMedia : Number(many.replace(',', ''));
    const outcome = await fetchAt(await provider.media.holds(bytesOf(length)));
    if (outcome.kind !== 'fetched') throw new Error(`expected the bytes, got ${outcome.kind}`);
    expect(outcome.bytes.equals(bytesOf(length))).toBe(true);
    expect(outcome.contentType).toBe('image/png');
  });

  test('SMS-8: a byte too many is refused', async () => {
    const { provider, largestMedia } = given();
    expect(largestMedia).toBeLessThanOrEqual(LARGEST_MEDIA);
    const url = await provider.media.holds(bytesOf(largestMedia + 1));
    expect(await fetchAt(url)).toEqual({ kind: 'refused', reason: 'too_large' });
  });

  test('SMS-8: what is not there any more is gone', async () => {
    expect(await fetchAt(await given().provider.media.has_no_more())).toEqual({ kind: 'gone' });
  });

  test.each([
    ...['https://elsewhere.example/a.png', 'http://elsewhere.example/a.png', 'http://169.254.169.254/latest'],
    ...[
      'http://10.0.0.1/a.png',
      'http://[fd00::1]/a.png',
      'file:///etc/hostname',
      'data:image/png;base64,AAAA',
    ],
    ...['', '/a.png', 'not an address'],
  ])('SMS-8: nobody else is asked: %j', async url => {
    expect(await fetchAt(url)).toEqual({ kind: 'refused', reason: 'host' });
  });

  test('SMS-8: a provider that is down, or gives nothing, is a reason to try again', async () => {
    const { provider } = given();
    expect(await fetchAt(await provider.media.never_gives())).toEqual({ kind: 'retry' });
    const url = await provider.media.holds(bytesOf(10));
    await provider.behave.is_down();
    expect(await fetchAt(url)).toEqual({ kind: 'retry' });
  });
}
