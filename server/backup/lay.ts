import { chown, mkdir, mkdtemp, rename } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { atMost } from '../atMost.ts';
import { CannotStart } from '../cannotStart.ts';
import { type Account, accountFor } from '../postgres/account.ts';
import { checkPassage, HALF, openLayout } from '../postgres/directories.ts';
import { CLUSTER } from './copyCluster.ts';
import { copyFile } from './copyFile.ts';
import type { Copied } from './copyTree.ts';
import { settledAll } from './settledAll.ts';

const AT_ONCE = 8;

/** Lays the database of a copy into a data directory that has none, whole or not at all. */
export async function layCluster(copy: string, copied: Copied, dataDir: string): Promise<void> {
  const layout = await openLayout(dataDir);
  const account = await accountFor(layout.cluster);
  await checkPassage(layout, account);
  const half = await mkdtemp(layout.cluster + HALF);
  await chown(half, account.uid, account.gid);
  await lay({ copy, copied, place: CLUSTER, into: half, account });
  await rename(half, layout.cluster);
}

type Laying = { copy: string; copied: Copied; place: string; into: string; account?: Account };

/** Lays what lies at one place of a copy, each file only as it was when the copy was made. */
export async function lay({ copy, copied, place, into, account }: Laying): Promise<void> {
  const inTurn = atMost(AT_ONCE);
  for (const directory of copied.directories.filter(isOfPlace).toSorted()) {
    await mkdir(targetOf(directory), { recursive: true, mode: 0o700 });
    await giveAway(targetOf(directory));
  }
  const files = Object.entries(copied.files).filter(([file]) => isOfPlace(file));
  await settledAll(files.map(([file, hash]) => inTurn(() => layFile(file, hash))));

  async function layFile(file: string, hash: string): Promise<void> {
    const laid = await copyFile(join(copy, file), targetOf(file));
    if (laid !== hash) throw damaged(join(copy, file), laid === null);
    await giveAway(targetOf(file));
  }

  function isOfPlace(path: string): boolean {
    return path === place || path.startsWith(`${place}/`);
  }

  function targetOf(path: string): string {
    return path === place ? into : join(into, relative(place, path));
  }

  async function giveAway(path: string): Promise<void> {
    if (account) await chown(path, account.uid, account.gid);
  }
}

function damaged(file: string, isMissing: boolean): CannotStart {
  return new CannotStart(
    isMissing
      ? `The copy is not whole: ${file} is missing.`
      : `The copy is damaged: ${file} is not what was copied, by its SHA-256.`,
  );
}
