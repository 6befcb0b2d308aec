import { describe, expect, test } from 'vitest';
import { findServer } from '../../server/postgres/lockFile.ts';
import { temporaryDataDir } from '../../server/postgres/testApp.ts';
import { freePort } from '../harness/freePort.ts';
import { type Program, runMain } from '../harness/program.ts';

type Kept = { start(): Program; serverRuns(): Promise<boolean>; remove(): Promise<void> };

/** A data directory that can be started on again and again; in a group of its own, as from a terminal. */
async function kept(): Promise<Kept> {
  const { dataDir, remove } = await temporaryDataDir();
  const env = { PORT: String(await freePort()), DATA_DIR: dataDir };
  return {
    start: () => runMain(env, ['--empty'], true),
    serverRuns: async () => (await findServer(`${dataDir}/postgres/cluster`)) !== null,
    remove,
  };
}

describe('stopping', () => {
  test.concurrent.each([
    ['SIGTERM, twice', ['SIGTERM', 'SIGTERM']],
    ['Ctrl-C, again and again', ['SIGINT', 'SIGINT', 'SIGINT']],
    ['one of each', ['SIGINT', 'SIGTERM']],
  ] as const)('%s: drains once, PostgreSQL last, exit code 0', async (_, signals) => {
    const here = await kept();
    const program = here.start();
    await program.ready;
    expect(await here.serverRuns()).toBe(true);
    for (const signal of signals) program.signal(signal);
    expect(await program.ended).toBe(0);
    expect(await here.serverRuns()).toBe(false);
    expect(program.errors()).not.toMatch(/"level":[56]0|^\s+at /m);
    await here.remove();
  });

  test('the second start is ready within 5 s, within 10 s after a kill, and tells no secrets again', async () => {
    const here = await kept();
    const first = here.start();
    await first.ready;
    expect(
      first
        .out()
        .split('\n')
        .map(line => line.split(': ')[0]),
    ).toEqual(FIRST_LINES);

    const [second, afterStop] = await again(here, first, 'SIGTERM', 5000);
    expect(
      second
        .out()
        .split('\n')
        .map(line => line.split(': ')[0]),
    ).toEqual(LATER_LINES);
    const [third, afterKill] = await again(here, second, 'SIGKILL', 10_000);
    third.signal('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(afterStop).toBeLessThan(5000);
    expect(afterKill).toBeLessThan(10_000);
    await here.remove();
  }, 120_000);
});

const LATER_LINES = ['Inbox', 'Phones', 'Shop', 'Ready', ''];
const FIRST_LINES = ['Inbox', 'Sign in', 'API key', ...LATER_LINES.slice(1)];

const TRIES = 3;

/**
 * The start after one that this signal ends, and in how many milliseconds it was ready. Others use the machine too: where
 * that was not less than `ms`, it is tried again, a few times.
 */
async function again(here: Kept, before: Program, signal: NodeJS.Signals, ms: number) {
  let [program, took] = await next(here, before, signal);
  for (let tries = 1; took >= ms && tries < TRIES; tries += 1)
    [program, took] = await next(here, program, signal);
  return [program, took] as const;
}

async function next(here: Kept, before: Program, signal: NodeJS.Signals) {
  before.signal(signal);
  await before.ended;
  const begun = Date.now();
  const program = here.start();
  await program.ready;
  return [program, Date.now() - begun] as const;
}
