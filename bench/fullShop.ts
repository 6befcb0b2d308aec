import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { type Cluster, startCluster, urlOf } from './cluster.ts';
import { print, say } from './print.ts';
import { type Parley, startParley } from './servers/parley.ts';

export type Shop = { parley: Parley; cluster: Cluster };

/** How large a workspace is full, unless it is said otherwise. */
export const FULL = { tickets: 100_000, messages: 1_000_000 };

/** Parley over a workspace of this size, for as long as the work takes. */
export async function inFullShop<Done>(
  bench: string,
  size: typeof FULL,
  work: (shop: Shop) => Promise<Done>,
): Promise<Done> {
  const cluster = await startCluster();
  const stops = [() => cluster.stop()];
  try {
    const parley = await startParley(cluster);
    stops.push(() => parley.stop());
    say(`${size.tickets} tickets and ${size.messages} messages are made`);
    print({ bench, ...(await seeded(cluster, size)) });
    return await work({ parley, cluster });
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

const SEED = fileURLToPath(new URL('./seed.ts', import.meta.url));

/** Filled by a process that is gone before anything is measured: what it leaves in memory, V8 would clear away meanwhile. */
async function seeded({ connection }: Cluster, { tickets, messages }: typeof FULL): Promise<object> {
  const asked = ['--tickets', String(tickets), '--messages', String(messages)];
  const env = { PATH: process.env.PATH ?? '', DATABASE_URL: urlOf(connection) };
  const seeding = promisify(execFile)(process.execPath, [SEED, ...asked], { env });
  seeding.child.stderr?.pipe(process.stderr);
  return JSON.parse((await seeding).stdout) as object;
}

/** What is asked for by `--name number`, and these for what is not. */
export function numbersIn<Plan extends Record<string, number>>(args: string[], otherwise: Plan): Plan {
  const named = Object.entries(otherwise);
  const options = Object.fromEntries(
    named.map(([name, number]) => [name, { type: 'string' as const, default: String(number) }]),
  );
  const { values } = parseArgs({ args, options });
  return Object.fromEntries(named.map(([name]) => [name, Number(values[name])])) as Plan;
}
