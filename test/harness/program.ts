import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

/** The product's own program, running or ended. */
export type Program = {
  pid: number;
  /** Resolves at `Ready`; rejects with what it said when it ends before. */
  ready: Promise<void>;
  /** Its exit code, null when a signal ended it. */
  ended: Promise<number | null>;
  out(): string;
  errors(): string;
  signal(name: NodeJS.Signals): void;
};

/**
 * Starts `server/main.ts`, or another program that starts the product, with these variables and none of ours. In a
 * `group` of its own as from a terminal.
 */
export function runMain(
  env: Record<string, string>,
  args: string[] = [],
  group = false,
  program = MAIN,
): Program {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', ...compiled(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: group,
  });
  let [out, errors] = ['', ''];
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', chunk => {
      out += chunk;
      if (/^Ready$/m.test(out)) resolve();
    });
    child.stderr.on('data', chunk => {
      errors += chunk;
    });
    void ended.then(code => reject(new Error(`Parley ended with ${code}: ${errors}`)));
  });
  // Who only waits for the end need not hear that it was never ready.
  ready.catch(() => {});
  const pid = child.pid ?? 0;
  return {
    pid,
    ready,
    ended,
    out: () => out,
    errors: () => errors,
    signal: name => process.kill(group ? -pid : pid, name),
  };
}

/** Where Node.js finds what it has compiled before (`bin/lib/test.mjs`). */
function compiled(): { NODE_COMPILE_CACHE?: string } {
  const { NODE_COMPILE_CACHE } = process.env;
  return NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {};
}
