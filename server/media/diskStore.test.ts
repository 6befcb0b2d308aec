import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskStore } from './diskStore.ts';
import { describeMediaStore } from './mediaStore.contract.ts';

const SHOP = '0195512e-7a00-7000-8000-000000000001';
const ID = 'ab95512e-7a00-8000-a000-000000000003';
const PICTURE = { bytes: Buffer.from([0, 1, 2, 255]), contentType: 'image/png' } as const;

const emptyDirectory = () => mkdtemp(join(tmpdir(), 'parley-store-'));

describeMediaStore('The disk', async () => {
  const directory = await emptyDirectory();
  return {
    store: diskStore(join(directory, 'media')),
    kept: async () => (await readdir(directory, { recursive: true })).filter(name => name.includes('.')),
    stop: () => rm(directory, { recursive: true }),
  };
});

let directory: string;
beforeEach(async () => {
  directory = await emptyDirectory();
});
afterEach(() => rm(directory, { recursive: true }));

test('SMS-8: a picture is a file of its type', async () => {
  await diskStore(directory).put(SHOP, ID, PICTURE);
  expect(await readdir(directory, { recursive: true })).toContain(`${SHOP}/ab/${ID}.png`);
});

test('SMS-8: one that cannot be written leaves nothing, and what was there stays', async () => {
  await writeFile(join(directory, 'media'), 'in the way');
  await expect(diskStore(join(directory, 'media')).put(SHOP, ID, PICTURE)).rejects.toThrow();
  expect(await readdir(directory)).toEqual(['media']);
});
