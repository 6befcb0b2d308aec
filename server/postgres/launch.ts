import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Layout } from './layout.ts';
import { PLAIN_ENVIRONMENT, switchTo } from './runAs.ts';
import { serverArguments } from './settings.ts';

export type Launched = { running: boolean };

const LONGEST_LOG = 10 * 1024 * 1024;

/** Starts the server in a session of its own, where neither Ctrl-C nor the end of this process reaches it. */
export async function launch(layout: Layout, binaries: string, account: Account): Promise<Launched> {
  await setLogAside(layout.log);
  const log = await open(layout.log, 'a', 0o600);
  const child = spawn(join(binaries, 'bin', 'postgres'), serverArguments(layout), {
    ...switchTo(account),
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    // As pg_ctl does: a leftover lock with the number of npm above us is a leftover, not another server.
    env: { ...PLAIN_ENVIRONMENT, PG_GRANDPARENT_PID: String(process.ppid) },
  });
  const launched = { running: true };
  child.once('exit', () => {
    launched.running = false;
  });
  await once(child, 'spawn');
  child.unref();
  await log.close();
  return launched;
}

async function setLogAside(log: string): Promise<void> {
  const found = await stat(log).catch(() => null);
  if (found && found.size > LONGEST_LOG) await rename(log, `${log}.old`);
}
