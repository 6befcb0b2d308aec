import { buffer } from 'node:stream/consumers';
import { AwsClient } from 'aws4fetch';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeS3, startFakeS3 } from '../../test/fakes/s3/fakeS3.ts';
import { describeMediaStore } from './mediaStore.contract.ts';
import { s3Store } from './s3Store.ts';

const SHOP = '0195512e-7a00-7000-8000-000000000001';
const ID = 'ab95512e-7a00-8000-a000-000000000003';
const PICTURE = { bytes: Buffer.from([0, 1, 2, 255]), contentType: 'image/png' } as const;

async function keysOf({ bucketUrl, credentials }: FakeS3): Promise<string[]> {
  const client = new AwsClient({ ...credentials, service: 's3' });
  const list = await (await client.fetch(bucketUrl)).text();
  return [...list.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key = '']) => key);
}

describeMediaStore('A bucket', async () => {
  const s3 = await startFakeS3();
  return {
    store: s3Store({ url: s3.bucketUrl, ...s3.credentials }),
    kept: () => keysOf(s3),
    stop: () => s3.close(),
  };
});

let s3: FakeS3;
beforeAll(async () => {
  s3 = await startFakeS3();
});
afterAll(() => s3.close());
beforeEach(() => s3.trouble([]));

/** Patient for a moment only. */
const store = (more: { url?: string; secretAccessKey?: string } = {}) =>
  s3Store({ url: s3.bucketUrl, ...s3.credentials, ...more }, 300);

test('REPLY-4: what stands before every key is part of the address', async () => {
  await store({ url: `${s3.bucketUrl}/of/parley` }).put(SHOP, ID, PICTURE);
  expect(await keysOf(s3)).toEqual([`of/parley/${SHOP}/${ID}`]);
});

describe('REPLY-4: a storage in trouble', () => {
  test.each(['busy', 'reset', 'hang'] as const)('that is once %s is asked again', async trouble => {
    s3.trouble([trouble]);
    await store().put(SHOP, ID, PICTURE);
    s3.trouble([trouble]);
    const kept = await store().open(SHOP, ID);
    expect(kept && (await buffer(kept.stream))).toEqual(PICTURE.bytes);
    s3.trouble([trouble]);
    await store().remove(SHOP, ID);
    expect(await store().open(SHOP, ID)).toBeNull();
  });

  test.each([
    ['busy', '503 SlowDown'],
    ['hang', 'no answer within 300 ms'],
    ['reset', 'fetch failed'],
  ] as const)('that stays %s is given up, and says why', async (trouble, why) => {
    s3.trouble(trouble);
    const before = s3.asked;
    await expect(store().put(SHOP, ID, PICTURE)).rejects.toThrow(why);
    expect(s3.asked - before).toBe(3);
  });

  test('is not followed elsewhere', async () => {
    s3.trouble('redirect');
    await expect(store().open(SHOP, ID)).rejects.toThrow('answered 307');
  });
});

test('REPLY-4: a storage that does not know us says so, and not that there is nothing', async () => {
  const stranger = store({ secretAccessKey: 'another' });
  await expect(stranger.open(SHOP, ID)).rejects.toThrow('403 SignatureDoesNotMatch');
  await expect(stranger.put(SHOP, ID, PICTURE)).rejects.toThrow('403 SignatureDoesNotMatch');
  await expect(stranger.remove(SHOP, ID)).rejects.toThrow('403 SignatureDoesNotMatch');
});

test('REPLY-4: a bucket that is not there is an error, and not an empty one', async () => {
  const elsewhere = store({ url: s3.bucketUrl.replace('pictures', 'nowhere') });
  await expect(elsewhere.open(SHOP, ID)).rejects.toThrow('404 NoSuchBucket');
});

test('REPLY-4: what somebody else has put there is not given out', async () => {
  const client = new AwsClient({ ...s3.credentials, service: 's3' });
  const headers = { 'content-type': 'text/html' };
  await client.fetch(`${s3.bucketUrl}/${SHOP}/${ID}`, { method: 'PUT', body: '<script>', headers });
  await expect(store().open(SHOP, ID)).rejects.toThrow('not ours');
});
