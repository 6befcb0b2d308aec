import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mediaIdOf } from './mediaId.ts';
import { type MediaStore, mediaStore } from './mediaStore.ts';

const SHOP = '0195512e-7a00-7000-8000-000000000001';
const OTHER_SHOP = '0195512e-7a00-7000-8000-000000000002';
const ID = 'ab95512e-7a00-8000-a000-000000000003';
const PICTURE = { bytes: Buffer.from([0, 1, 2, 255]), contentType: 'image/png' } as const;

let directory: string;
let store: MediaStore;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parley-store-'));
  store = mediaStore(join(directory, 'media'));
});
afterEach(() => rm(directory, { recursive: true }));

const files = async () => (await readdir(directory, { recursive: true })).filter(name => name.includes('.'));

async function read(workspaceId: string, id: string) {
  const kept = await store.open(workspaceId, id);
  return kept && { ...kept, stream: await buffer(kept.stream) };
}

describe('SMS-8: a picture', () => {
  test('is read as it was put, with its type and size', async () => {
    await store.put(SHOP, ID, PICTURE);
    expect(await read(SHOP, ID)).toEqual({ contentType: 'image/png', size: 4, stream: PICTURE.bytes });
  });

  test('is kept under its workspace, and there only', async () => {
    await store.put(SHOP, ID, PICTURE);
    expect(await files()).toEqual([`media/${SHOP}/ab/${ID}.png`]);
    expect(await store.open(OTHER_SHOP, ID)).toBeNull();
  });

  test('put again is one file, whatever its type has become', async () => {
    await store.put(SHOP, ID, PICTURE);
    await store.put(SHOP, ID, PICTURE);
    const jpeg = { bytes: Buffer.from('another'), contentType: 'image/jpeg' } as const;
    await store.put(SHOP, ID, jpeg);
    expect(await files()).toEqual([`media/${SHOP}/ab/${ID}.jpg`]);
    expect(await read(SHOP, ID)).toMatchObject({ contentType: 'image/jpeg', stream: jpeg.bytes });
  });

  test('put many times at once is whole, and leaves no halves', async () => {
    const whole = { bytes: Buffer.alloc(300_000, 'x'), contentType: 'image/gif' } as const;
    await Promise.all(Array.from({ length: 20 }, () => store.put(SHOP, ID, whole)));
    expect(await files()).toEqual([`media/${SHOP}/ab/${ID}.gif`]);
    expect((await read(SHOP, ID))?.stream.equals(whole.bytes)).toBe(true);
  });

  test('that cannot be written leaves nothing, and what was there stays', async () => {
    await writeFile(join(directory, 'media'), 'in the way');
    await expect(store.put(SHOP, ID, PICTURE)).rejects.toThrow();
    expect(await readdir(directory)).toEqual(['media']);
  });

  test('removed is there no more, and can be removed again', async () => {
    await store.put(SHOP, ID, PICTURE);
    await store.remove(SHOP, ID);
    await store.remove(SHOP, ID);
    expect(await store.open(SHOP, ID)).toBeNull();
    expect(await files()).toEqual([]);
  });
});

describe('SMS-8: what is no id leads to no path', () => {
  const tries = [
    '..',
    '../../secret',
    '',
    '.',
    `${ID}/..`,
    `../${ID}`,
    `${ID}\0`,
    ID.toUpperCase(),
    `${ID}\n`,
  ];

  test.each(tries)('%j', async wrong => {
    await writeFile(join(directory, 'secret.png'), 'a secret');
    for (const [workspaceId, id] of [
      [SHOP, wrong],
      [wrong, ID],
    ] as const) {
      await expect(store.open(workspaceId, id)).rejects.toThrow('ids only');
      await expect(store.put(workspaceId, id, PICTURE)).rejects.toThrow('ids only');
      await expect(store.remove(workspaceId, id)).rejects.toThrow('ids only');
    }
    expect(await files()).toEqual(['secret.png']);
  });
});

test('SMS-8: the id of a picture is a UUID, always the same, and no other picture has it', () => {
  const ids = [SHOP, OTHER_SHOP].flatMap(message => [0, 1, 10, 11].map(index => mediaIdOf(message, index)));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(mediaIdOf(SHOP, 0)).toBe(ids[0]);
});
