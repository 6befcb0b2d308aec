import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inWorkspace } from '../../server/store/database.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { busyGif, fromPhone, MP4, moving, pngHeader, SVG, still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { formWith, upload } from '../harness/upload.ts';
import { problemIn } from './problems.ts';

const MEDIA = '/api/v1/media';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const post = (body: RequestInit['body'], headers: Record<string, string> = {}) =>
  owner.send(MEDIA, { method: 'POST', body: body ?? null, headers });

const uploads = () =>
  inWorkspace(served.db, served.workspaceId, tx => tx.selectFrom('uploads').selectAll().execute());

describe('REPLY-4: a picture that is uploaded', () => {
  test('is told by its id, address, type and size, and can be looked at', async () => {
    const told = await upload(owner, await still('webp'));
    expect(told).toMatchObject({ content_type: 'image/jpeg', width: 30, height: 20 });
    const answer = await owner.send(told.url);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await answer.arrayBuffer())).toHaveLength(told.bytes);
    expect(told.url).toBe(`/api/v1/media/${told.id}`);
  });

  test('is noted with who uploaded it', async () => {
    const { id, bytes } = await upload(owner, await still('png'));
    const { member } = await owner.call('readSession');
    const row = (await uploads()).find(one => one.id === id);
    expect(row).toMatchObject({ contentType: 'image/png', bytes, createdBy: member.id });
  });

  test('has lost what the telephone noted on it', async () => {
    const { id } = await upload(owner, await fromPhone());
    const kept = await served.context.media.open(served.workspaceId, id);
    const bytes = kept && (await buffer(kept.stream));
    const { exif, orientation, width, height } = await sharp(bytes ?? undefined).metadata();
    expect([exif, orientation, width, height]).toEqual([undefined, undefined, 40, 60]);
    expect(bytes?.includes('Telefono')).toBe(false);
  });

  test('still moves', async () => {
    const { url, content_type } = await upload(owner, await moving('gif', 5));
    const answer = await owner.send(url);
    expect(content_type).toBe('image/gif');
    expect((await sharp(await answer.arrayBuffer(), { animated: true }).metadata()).pages).toBe(5);
  });

  test('is what its bytes are, whatever it is called', async () => {
    const answer = await post(formWith(await still('jpeg'), { type: 'text/html' }));
    expect(await answer.json()).toMatchObject({ content_type: 'image/jpeg' });
  });
});

const half = async () => {
  const whole = await still('jpeg', 400, 300);
  return whole.subarray(0, whole.length / 2);
};

describe('REPLY-4: what is no picture is refused, and nothing of it is kept', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an SVG called a PNG', () => SVG, 'media_not_an_image'],
    [
      'a page called a PNG',
      () => Buffer.from('<!doctype html><script>alert(1)</script>'),
      'media_not_an_image',
    ],
    ['a video called a PNG', () => MP4, 'media_not_an_image'],
    ['an empty file', () => Buffer.alloc(0), 'media_not_an_image'],
    ['a JPEG that ends in its middle', half, 'media_not_an_image'],
    ['100 megapixels in a few bytes', () => pngHeader(10_000, 10_000), 'media_too_large'],
    ['one that moves for too long', () => busyGif(290, 120, 120), 'media_too_large'],
  ])('%s', async (_, bytes, code) => {
    const before = await uploads();
    expect(await problemIn(await post(formWith(await bytes())))).toEqual([422, code, '/file']);
    expect(await uploads()).toEqual(before);
  });
});

describe('REPLY-4: what is too large is refused while it comes in', () => {
  const TOO_LARGE = [422, 'media_too_large', '/file'];
  const large = () => formWith(new Uint8Array(20_000_000));

  test('when it says so beforehand', async () => {
    expect(await problemIn(await post(large()))).toEqual(TOO_LARGE);
  });

  test('when it does not', async () => {
    const { body, headers } = new Request('http://localhost', { method: 'POST', body: large() });
    const type = headers.get('content-type') ?? '';
    const init = { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' };
    expect(await problemIn(await owner.send(MEDIA, init as RequestInit))).toEqual(TOO_LARGE);
  });

  test('16 MiB are not: what they are decides', async () => {
    const largest = formWith(new Uint8Array(16 * 1024 * 1024));
    expect(await problemIn(await post(largest))).toEqual([422, 'media_not_an_image', '/file']);
  });
});

const MULTIPART = { 'content-type': 'multipart/form-data; boundary=x' };
const part = (about: string, content = 'x') =>
  `--x\r\nContent-Disposition: form-data; ${about}\r\n\r\n${content}\r\n`;
const FILE = 'name="file"; filename="a.png"';

describe('REPLY-4: a request that holds no one file is refused, with the field to blame', () => {
  const two = async () => {
    const form = formWith(await still('png'));
    form.append('file', new Blob([await still('png')]), 'second');
    return form;
  };
  const more = async () => {
    const form = formWith(await still('png'));
    form.append('caption', 'Look');
    return form;
  };
  const words = () => {
    const form = new FormData();
    form.append('file', 'a picture, I swear');
    return form;
  };

  test.each<[string, () => Promise<Response>, (string | number)[]]>([
    ['another field', async () => post(formWith(await still('png'), { field: 'a/b' })), ['/a~1b']],
    ['a field beside it', async () => post(await more()), ['/caption']],
    ['two files', async () => post(await two()), ['/file']],
    ['words for a file', () => post(words()), ['/file']],
    ['nothing in it', () => post(new FormData()), ['/file']],
    ['no boundary', () => post('x', { 'content-type': 'multipart/form-data' }), ['/file']],
    ['an end that is missing', () => post(part(FILE), MULTIPART), ['/file']],
    ['a field called __proto__', () => post(`${part('name="__proto__"')}--x--\r\n`, MULTIPART), ['/file']],
  ])('%s', async (_, send, pointers) => {
    expect(await problemIn(await send())).toEqual([422, 'invalid_request', ...pointers]);
  });

  test.each<[string, () => Promise<Response>]>([
    ['JSON', () => post('{"file": "x"}', JSON_BODY)],
    ['a picture by itself', async () => post(await still('png'), { 'content-type': 'image/png' })],
    ['a form of another kind', () => post(new URLSearchParams({ file: 'x' }))],
    ['nothing', () => post(null)],
  ])('%s is no form with a file', async (_, send) => {
    expect(await problemIn(await send())).toEqual([415, 'unsupported_media_type', '/file']);
  });
});

test('REPLY-4: whoever is refused in the middle hears it, and the line can be used on', async () => {
  const form = formWith(new Uint8Array(7_000_000), { field: 'other' });
  form.append('file', new Blob([new Uint8Array(7_000_000)]), 'second');
  for (let again = 0; again < 3; again += 1) {
    expect(await problemIn(await post(form))).toEqual([422, 'invalid_request', '/other']);
    expect(await upload(owner, await still('png'))).toMatchObject({ width: 30 });
  }
});

test('REPLY-4: whoever hangs up in the middle leaves nothing behind', async () => {
  const before = await uploads();
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  const { cookie = '' } = owner.headers;
  const head = `POST ${MEDIA} HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${cookie}\r\nContent-Length: 5000\r\n`;
  socket.write(`${head}Content-Type: ${MULTIPART['content-type']}\r\n\r\n${part(FILE)}`, () =>
    socket.destroy(),
  );
  await new Promise(resolve => socket.once('close', resolve));
  expect(await upload(owner, await still('png'))).toMatchObject({ width: 30 });
  expect(await uploads()).toHaveLength(before.length + 1);
});

test('REPLY-4: another site may not upload on the cookie', async () => {
  const answer = await post(formWith(await still('png')), { origin: 'https://elsewhere.example' });
  expect(await problemIn(answer)).toEqual([403, 'wrong_origin']);
});

test('REPLY-4: nobody uploads without signing in, and nothing is read of what they send', async () => {
  const answer = await fetch(served.url + MEDIA, {
    method: 'POST',
    body: formWith(new Uint8Array(20_000_000)),
  });
  expect(await problemIn(answer)).toEqual([401, 'not_signed_in']);
});
