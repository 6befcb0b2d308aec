import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A server in a process of its own; what it printed until it was ready. */
export type Child = {
  pid: number;
  port: number;
  lines: string[];
  stop(): Promise<void>;
  kill(): Promise<void>;
};

const PATIENCE_MS = 60_000;

/** Starts a script and waits for its line `Ready`. `BENCH_NODE_OPTIONS` (such as --cpu-prof) go to it. */
export async function startChild(
  script: string,
  port: number,
  env: Record<string, string>,
  args: string[] = [],
  nodeOptions: string[] = [],
): Promise<Child> {
  const options = (process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter(option => option !== '');
  const child = spawn(process.execPath, [...options, ...nodeOptions, script, ...args], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const lines = await linesUntilReady(child.stdout);
  clearTimeout(late);
  if (!lines) throw new Error(`${script} ended before it was ready`);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return { pid: child.pid ?? 0, port, lines, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

async function linesUntilReady(output: Readable): Promise<string[] | null> {
  const lines: string[] = [];
  for await (const line of createInterface(output)) {
    if (line !== 'Ready') lines.push(line);
    else {
      output.resume();
      return lines;
    }
  }
  return null;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
