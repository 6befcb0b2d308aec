import type { Cluster } from '../cluster.ts';
import { ascending, median, quantile, rounded } from '../load/numbers.ts';
import { type Round, runRound } from '../load/round.ts';
import type { Child } from '../servers/child.ts';
import type { Parley } from '../servers/parley.ts';
import type { Shop } from '../shops.ts';
import { type Customers, texts } from './customers.ts';
import type { Plan } from './plan.ts';

export type Bench = {
  cluster: Cluster;
  parley: Parley;
  bare: Child;
  shops: Shop[];
  /** What each has answered with 200, to be found in its tables at the end. */
  accepted: { parley: number; bare: number };
};

/** More than either server takes in a second here. */
const FASTEST = 9_000;
/** Issue 2, "Measure". */
const BAR = 0.5;

/** Alternates rounds between the two servers, and compares those that lie side by side. */
export async function measure(
  bench: Bench,
  customers: Customers,
  connections: number,
  { rounds, seconds }: Plan,
) {
  const pairs: { parley: Round; bare: Round }[] = [];
  for (let at = 0; at < rounds; at += 1)
    pairs.push(await pair(bench, texts(customers, FASTEST * seconds), connections, seconds, at));
  const bar = customers.scenario === 'many_workspaces' && connections === 32 ? { bar: BAR } : {};
  return {
    scenario: customers.scenario,
    connections,
    ratio: rounded(median(pairs.map(({ parley, bare }) => perSecond(parley) / perSecond(bare)))),
    ...bar,
    ...summary(
      '',
      pairs.map(one => one.parley),
    ),
    ...summary(
      'bare_',
      pairs.map(one => one.bare),
    ),
  };
}

async function pair(bench: Bench, requests: Buffer[], connections: number, seconds: number, at: number) {
  const parleyRound = () => runRound(bench.parley.port, requests.values(), connections, seconds);
  const bareRound = () => runRound(bench.bare.port, requests.values(), connections, seconds);
  const first = at % 2 === 0 ? await parleyRound() : null;
  const bare = await bareRound();
  const parley = first ?? (await parleyRound());
  bench.accepted.parley += parley.accepted;
  bench.accepted.bare += bare.accepted;
  return { parley, bare };
}

function perSecond({ accepted, seconds }: Round): number {
  return accepted / seconds;
}

function summary(prefix: string, rounds: Round[]): Record<string, number> {
  const latencies = rounds.flatMap(round => round.latencies).sort(ascending);
  return {
    [`${prefix}per_second`]: Math.round(median(rounds.map(perSecond))),
    [`${prefix}p50_ms`]: rounded(quantile(latencies, 0.5)),
    [`${prefix}p99_ms`]: rounded(quantile(latencies, 0.99)),
  };
}
