import { execFileSync } from 'node:child_process';

/** What browsers load, as it leaves: built where its sources are newer. */
export function build(): void {
  execFileSync(process.execPath, ['bin/lib/build.mjs'], { stdio: ['ignore', 2, 2] });
}
