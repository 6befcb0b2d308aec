import { chown, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '../cannotStart.ts';
import type { Account } from './account.ts';
import { HALF } from './directories.ts';
import type { Layout } from './layout.ts';
import { runAs } from './runAs.ts';

const MAJOR = '18';
export const SUPERUSER = 'parley';

/** Makes the cluster where there is none yet. It is made aside and renamed, so that a crash leaves no half of one. */
export async function ensureCluster(layout: Layout, binaries: string, account: Account): Promise<void> {
  const major = await majorOf(layout.cluster);
  if (major === MAJOR) return;
  if (major !== null) {
    throw new CannotStart(
      `The database in ${layout.cluster} was made by PostgreSQL ${major}, and this Parley runs PostgreSQL ${MAJOR}.`,
    );
  }
  await createCluster(layout, binaries, account);
}

async function majorOf(cluster: string): Promise<string | null> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  return version?.trim() ?? null;
}

async function createCluster(layout: Layout, binaries: string, account: Account): Promise<void> {
  const half = await mkdtemp(layout.cluster + HALF);
  await chown(half, account.uid, account.gid);
  const { code, output } = await runAs(account, join(binaries, 'bin', 'initdb'), initdbArguments(half));
  const failure = new CannotStart(`PostgreSQL could not make its database: ${lastLine(output)}`);
  if (code === 0) await rename(half, layout.cluster).catch(reason => yieldToAnother(half, layout, reason));
  // An app that started at the same moment and was quicker has cleared this half away.
  else await yieldToAnother(half, layout, failure);
  await syncDirectory(layout.root);
}

// What counts as a letter: trigrams of names outside ASCII depend on it. Debian's spelling is not everybody's.
const LETTERS = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** Nothing comes from the operator's locale, and every order is that of the code points, on every machine. */
const initdbArguments = (directory: string): string[] => [
  `--pgdata=${directory}`,
  `--username=${SUPERUSER}`,
  '--encoding=UTF8',
  '--locale=C',
  `--lc-ctype=${LETTERS}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--text-search-config=simple',
  '--auth=reject',
  '--no-instructions',
];

async function yieldToAnother(half: string, layout: Layout, reason: unknown): Promise<void> {
  await rm(half, { recursive: true, force: true });
  if ((await majorOf(layout.cluster)) === null) throw reason;
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path);
  await directory.sync();
  await directory.close();
}

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
