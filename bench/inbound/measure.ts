import type { Cluster } from '../cluster.ts';
import { cpuOf } from '../load/cpu.ts';
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
/** The share of a bare server that the whole path has to reach at 32 connections. */
const BAR = 0.5;

/** Alternates rounds between the two servers, and compares those that lie side by side. */
export async function measure(
  bench: Bench,
  customers: Customers,
  connections: number,
  { rounds, seconds }: Plan,
) {
  const pairs: Pair[] = [];
  for (let at = 0; at < rounds; at += 1) {
    const requests = texts(customers, FASTEST * seconds);
    const run = (server: Child) => costed(bench.cluster, server, requests, connections, seconds);
    pairs.push(await pair(bench, run, at % 2 === 0));
  }
  const bar = customers.scenario !== 'hot_ticket' && connections === 32 ? { bar: BAR } : {};
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

/** A round, and the processor time it cost the server and PostgreSQL, which other work on the machine moves little. */
type Costed = Round & { serverMs: number; postgresMs: number };
type Pair = { parley: Costed; bare: Costed };

async function pair(
  { parley, bare, accepted }: Bench,
  run: (server: Child) => Promise<Costed>,
  parleyFirst: boolean,
): Promise<Pair> {
  const first = parleyFirst ? await run(parley) : null;
  const bares = await run(bare);
  const parleys = first ?? (await run(parley));
  accepted.parley += parleys.accepted;
  accepted.bare += bares.accepted;
  return { parley: parleys, bare: bares };
}

async function costed(
  { pid }: Cluster,
  server: Child,
  requests: Buffer[],
  connections: number,
  seconds: number,
): Promise<Costed> {
  const before = [cpuOf(server.pid), cpuOf(pid)] as const;
  const round = await runRound(server.port, requests.values(), connections, seconds);
  return { ...round, serverMs: cpuOf(server.pid) - before[0], postgresMs: cpuOf(pid) - before[1] };
}

function perSecond({ accepted, seconds }: Round): number {
  return accepted / seconds;
}

function summary(prefix: string, rounds: Costed[]): Record<string, number> {
  const latencies = rounds.flatMap(round => round.latencies).sort(ascending);
  return {
    [`${prefix}per_second`]: Math.round(median(rounds.map(perSecond))),
    [`${prefix}p50_ms`]: rounded(quantile(latencies, 0.5)),
    [`${prefix}p99_ms`]: rounded(quantile(latencies, 0.99)),
    [`${prefix}node_ms_a_text`]: rounded(median(rounds.map(one => one.serverMs / one.accepted)), 3),
    [`${prefix}postgres_ms_a_text`]: rounded(median(rounds.map(one => one.postgresMs / one.accepted)), 3),
  };
}
