import { parseArgs } from 'node:util';
import { type Cluster, startCluster } from './cluster.ts';
import { print, say } from './print.ts';
import { fill } from './seed/fill.ts';
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
    print({ bench, ...(await fill(cluster.connection, size)) });
    return await work({ parley, cluster });
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
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
