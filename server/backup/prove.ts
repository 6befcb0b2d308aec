import { access, chmod, constants, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { CannotStart } from '../cannotStart.ts';
import { accountFor } from '../postgres/account.ts';
import { layoutOf } from '../postgres/layout.ts';
import { reaches } from '../postgres/runAs.ts';
import type { Copied } from './copyTree.ts';
import { countRows } from './countRows.ts';
import { layCluster } from './lay.ts';
import { atDatabase } from './running.ts';

/** How far each workspace's changes went at a moment: of everything that is committed the last thing written. */
export type Reached = Map<string, number>;

export async function reachedNow(client: Client): Promise<Reached> {
  const { rows } = await client.query<[string, number]>({
    text: 'select workspace_id, changes::float8 from counters',
    rowMode: 'array',
  });
  return new Map(rows);
}

/**
 * Opens a copy as a restore would, on another copy of it, since PostgreSQL writes to what it opens: with its log replayed it
 * has to hold all that was committed before it was begun. How many rows are in it.
 */
export async function prove(copy: string, copied: Copied, before: Reached): Promise<Record<string, number>> {
  const dataDir = await mkdtemp(join(await placeToOpen(copy), '.parley-proof-'));
  try {
    // As root PostgreSQL runs as another user, who has to pass through.
    await chmod(dataDir, 0o711);
    await layCluster(copy, copied, dataDir);
    return await atDatabase(layoutOf(dataDir), async client => {
      checkReached(before, await reachedNow(client));
      return countRows(client);
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Beside the copy, where room was counted for it; elsewhere only where PostgreSQL's user cannot get there. */
async function placeToOpen(copy: string): Promise<string> {
  const account = await accountFor(copy);
  const beside = dirname(copy);
  await access(beside, constants.W_OK);
  return (await reaches(account, beside)) ? beside : tmpdir();
}

function checkReached(before: Reached, inCopy: Reached): void {
  for (const [workspaceId, changes] of before) {
    if ((inCopy.get(workspaceId) ?? 0) >= changes) continue;
    throw new CannotStart(
      `The copy was opened and lacks what was committed before it (workspace ${workspaceId}).`,
    );
  }
}
