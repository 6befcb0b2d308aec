import { mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOnce } from './copyOnce.ts';
import { linkLibraries } from './linkLibraries.ts';

let place: string;
let shipped: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'parley-test-'));
  shipped = join(place, 'package');
  await mkdir(join(shipped, 'native', 'bin'), { recursive: true, mode: 0o700 });
  await mkdir(join(shipped, 'native', 'lib'), { mode: 0o700 });
  await writeFile(join(shipped, 'native', 'bin', 'postgres'), 'program', { mode: 0o700 });
  await writeFile(join(shipped, 'native', 'lib', 'libpq.so.5.18'), 'library', { mode: 0o600 });
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  await writeFile(join(shipped, 'native', 'pg-symlinks.json'), JSON.stringify(links), { mode: 0o600 });
});
afterEach(() => rm(place, { recursive: true, force: true }));

test('the links that npm could not unpack are made once', async () => {
  expect(await linkLibraries(shipped)).toBe(true);
  expect(await linkLibraries(shipped)).toBe(true);
  expect(await readlink(join(shipped, 'native', 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
});

test('a copy has its links, and everybody may run it', async () => {
  const copy = join(place, 'copy');
  await copyOnce(shipped, copy);
  await copyOnce(shipped, copy);
  expect((await stat(join(copy, 'native', 'bin', 'postgres'))).mode & 0o777).toBe(0o755);
  expect((await stat(join(copy, 'native', 'lib'))).mode & 0o777).toBe(0o755);
  expect(await readFile(join(copy, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
});
