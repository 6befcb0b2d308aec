import { readdir, realpath, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Client } from 'pg';
import { CannotStart } from '../cannotStart.ts';
import type { Env } from '../env.ts';
import { type Layout, layoutOf } from '../postgres/layout.ts';
import type { Asked } from './asked.ts';

/** Where the copy is to come, and what is to be copied. */
export async function checkBackUp(
  { databaseUrl, dataDir }: Env,
  asked: Asked,
): Promise<{ copy: string; layout: Layout }> {
  if (databaseUrl) {
    throw new CannotStart(
      'DATABASE_URL names a PostgreSQL of yours: back that up with pg_dump or pg_basebackup (docs/operations.md), ' +
        `and beside it the pictures in ${join(dataDir, 'media')}, if they are not in S3, and SECRET_KEY.`,
    );
  }
  const layout = layoutOf(await realpath(dataDir).catch(() => dataDir));
  if (!(await isThere(join(layout.cluster, 'PG_VERSION')))) {
    throw new CannotStart(`There is no database in the data directory ${dataDir}: set DATA_DIR to yours.`);
  }
  return { copy: await newPlace(asked.copy, layout.dataDir), layout };
}

async function newPlace(given: string, dataDir: string): Promise<string> {
  const above = await realpath(dirname(resolve(given))).catch(() => null);
  if (!above) throw new CannotStart(`There is no directory ${dirname(resolve(given))} to put the copy into.`);
  const copy = join(above, basename(resolve(given)));
  if (await isThere(copy)) throw new CannotStart(`${copy} is there already: nothing is overwritten.`);
  if (`${copy}/`.startsWith(`${dataDir}/`)) {
    throw new CannotStart(`${copy} is in the data directory itself: what destroys that would take both.`);
  }
  return copy;
}

/** The copy, and the one that is opened to prove it. A disk that fills up could be the database's own. */
export async function checkRoom(client: Client, place: string): Promise<void> {
  const { rows } = await client.query<{ bytes: number }>(
    'select sum(pg_database_size(oid))::float8 as bytes from pg_database',
  );
  const needed = 2 * (rows[0]?.bytes ?? 0) + SPARE_BYTES;
  const { bavail, bsize } = await statfs(place);
  if (bavail * bsize >= needed) return;
  throw new CannotStart(
    `${dirname(place)} has ${inMegabytes(bavail * bsize)} MB left, and ${inMegabytes(needed)} MB are needed.`,
  );
}

/** For the log of both, 16 MB a file. */
const SPARE_BYTES = 256 * 1024 * 1024;

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

/** The copy, as it is called from everywhere, and that there is nothing yet where it is to be laid. */
export async function checkRestore({ databaseUrl, dataDir }: Env, asked: Asked): Promise<string> {
  if (databaseUrl) {
    throw new CannotStart(
      'DATABASE_URL names a PostgreSQL of yours: a copy is laid into DATA_DIR only, for the embedded one. Unset it.',
    );
  }
  const found = await readdir(dataDir).catch(() => []);
  // A disk of its own has that.
  if (found.some(name => name !== 'lost+found')) {
    throw new CannotStart(
      `The data directory ${dataDir} is not empty: a copy is laid into an empty one only. Set DATA_DIR to another, ` +
        'or stop Parley and move this one away.',
    );
  }
  return resolve(asked.copy);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
