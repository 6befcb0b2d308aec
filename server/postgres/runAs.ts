import { spawn } from 'node:child_process';
import { type Account, ownAccount } from './account.ts';

type Outcome = { code: number | null; output: string };

/** Whatever the operator's locale and settings are, PostgreSQL's programs see none of them. */
export const PLAIN_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };

export function runAs(account: Account, program: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...switchTo(account), cwd: '/', env: PLAIN_ENVIRONMENT });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', code => resolve({ code, output }));
  });
}

/** Only root may become another user; everybody else would be refused even for staying the same one. */
export function switchTo(account: Account): Partial<Account> {
  return ownAccount().uid === 0 ? account : {};
}

/** Asked of the system rather than read from modes, so that groups, access lists and mounts count too. */
export async function reaches(account: Account, path: string): Promise<boolean> {
  const { code } = await runAs(account, '/bin/sh', ['-c', 'test -x "$0"', path]);
  return code === 0;
}
