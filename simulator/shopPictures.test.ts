import { createServer, type RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { close, listen } from '../test/fakes/loopback.ts';
import { type FetchPictures, picturesOfShop } from './shopPictures.ts';

const PNG = Buffer.from('iVBORw0KGgo=', 'base64');
const TO_THE_END = new AbortController().signal;

/** What the shop does with the next requests; then it serves pictures. */
const next: RequestListener[] = [];
const asked: string[] = [];

const shop = createServer((request, response) => {
  asked.push(request.url ?? '');
  const answer = next.shift() ?? picture('image/png', PNG);
  answer(request, response);
});

function picture(type: string, bytes: Buffer, status = 200): RequestListener {
  return (_request, response) => void response.writeHead(status, { 'content-type': type }).end(bytes);
}

let url: string;
let fetchPictures: FetchPictures;
beforeAll(async () => {
  url = await listen(shop);
  fetchPictures = picturesOfShop(url);
});
afterAll(() => close(shop));
beforeEach(() => {
  next.length = 0;
  asked.length = 0;
});

describe('THREAD-2: what the shop sends', () => {
  test('is fetched in its order, and kept as what it is', async () => {
    next.push(picture('image/gif', Buffer.from('GIF')), picture('image/jpeg', Buffer.from('JPG')));
    expect(await fetchPictures([`${url}/media/a`, `${url}/media/b`], TO_THE_END)).toEqual({
      pictures: ['data:image/gif;base64,R0lG', 'data:image/jpeg;base64,SlBH'],
    });
    expect(asked).toEqual(['/media/a', '/media/b']);
  });

  test.each([
    ['another host', () => 'http://169.254.169.254/media/a'],
    ['another port', () => 'http://127.0.0.1:1/media/a'],
    ['another name of this machine', () => `${url.replace('127.0.0.1', 'localhost')}/media/a`],
    ['another path', () => `${url}/api/v1/media/a`],
    ['a way out of the path', () => `${url}/media/../api/v1/session`],
    ['somebody before the host', () => `http://127.0.0.1@evil.example/media/a`],
    ['a file', () => 'file:///etc/passwd'],
    ['no address', () => 'media/a'],
  ])('is not fetched from %s', async (_, address) => {
    expect(await fetchPictures([address()], TO_THE_END)).toEqual({ errorCode: '12300' });
    expect(asked).toEqual([]);
  });

  test('is not followed elsewhere', async () => {
    next.push((_, response) => void response.writeHead(302, { location: `${url}/media/b` }).end());
    expect(await fetchPictures([`${url}/media/a`], TO_THE_END)).toEqual({ errorCode: '12300' });
    expect(asked).toEqual(['/media/a']);
  });

  test.each<[string, RequestListener, string]>([
    ['is not there any more', picture('application/problem+json', Buffer.from('{}'), 404), '12300'],
    ['is a page', picture('text/html', Buffer.from('<p>')), '12300'],
    ['is a WebP', picture('image/webp', PNG), '12300'],
    ['is an SVG', picture('image/svg+xml', Buffer.from('<svg>')), '12300'],
    ['is too large', picture('image/png', Buffer.alloc(5 * 1024 * 1024 + 1)), '30019'],
  ])('that %s fails the text', async (_, answer, errorCode) => {
    next.push(picture('image/png', PNG), answer);
    expect(await fetchPictures([`${url}/media/a`, `${url}/media/b`], TO_THE_END)).toEqual({ errorCode });
  });

  test('is too large together', async () => {
    const half = picture('image/png', Buffer.alloc(3 * 1024 * 1024));
    next.push(half, half);
    expect(await fetchPictures([`${url}/media/a`, `${url}/media/b`], TO_THE_END)).toEqual({
      errorCode: '30019',
    });
  });

  test('is asked for again while the shop is away for a moment, and not for ever', async () => {
    const breaks: RequestListener = request => void request.socket.destroy();
    next.push(breaks, picture('application/problem+json', Buffer.from('{}'), 503));
    expect(await fetchPictures([`${url}/media/a`], TO_THE_END)).toEqual({
      pictures: ['data:image/png;base64,iVBORw0KGgo='],
    });
    next.push(...Array<RequestListener>(9).fill(breaks));
    expect(await fetchPictures([`${url}/media/a`], TO_THE_END)).toEqual({ errorCode: '12300' });
    expect(asked).toHaveLength(3 + 4);
  });

  test('is not waited for when the carrier stops', async () => {
    const stopping = new AbortController();
    next.push(() => stopping.abort());
    await expect(fetchPictures([`${url}/media/a`], stopping.signal)).rejects.toThrow(/abort/i);
  });
});
