import type { Cluster } from '../cluster.ts';
import type { Parley } from '../servers/parley.ts';
import { openConnection } from './connection.ts';
import { cpuOf } from './cpu.ts';
import { ascending, quantile, rounded } from './numbers.ts';
import { yardstick } from './yardstick.ts';

type Servers = { parley: Parley; cluster: Cluster };

/** Who asks, as a request's head says it. */
export type Asker = { name: 'authorization' | 'cookie'; value: string };

/**
 * What answers take: in milliseconds by the clock, and of processors, which other work on the machine moves little; and what
 * the yardstick took between them.
 */
type Took = {
  p50_ms: number;
  p95_ms: number;
  p99_ms: number;
  node_ms: number;
  postgres_ms: number;
  yard_p50_ms: number;
  yard_p99_ms: number;
};

/** What runs between two calls takes the processors' caches from the server: every call a millisecond slower, if after each. */
const CALLS_A_YARD = 10;

/** Asks these in turn, one call at a time. Over a connection that does as little as can be with what comes back. */
export async function askedInTurn(
  { parley, cluster }: Servers,
  { name, value }: Asker,
  paths: string[],
  rounds: number,
): Promise<Took> {
  const requests = paths.map(path =>
    Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${name}: ${value}\r\n\r\n`),
  );
  const spent = cpuSpent({ parley, cluster });
  const { answers, yards } = await timesOf(parley.port, requests, rounds);
  const [of, yard] = [partsOf(answers), partsOf(yards)];
  return {
    ...{ p50_ms: of(0.5), p95_ms: of(0.95), p99_ms: of(0.99) },
    ...spent(rounds),
    ...{ yard_p50_ms: yard(0.5), yard_p99_ms: yard(0.99) },
  };
}

async function timesOf(port: number, requests: Buffer[], rounds: number) {
  const connection = await openConnection(port);
  const answers: number[] = [];
  const yards: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    const begun = performance.now();
    await connection.post(requests[at % requests.length] ?? Buffer.alloc(0));
    answers.push(performance.now() - begun);
    if (at % CALLS_A_YARD === 0) yards.push(yardstick());
  }
  connection.close();
  return { answers, yards };
}

function partsOf(times: number[]) {
  times.sort(ascending);
  return (part: number) => rounded(quantile(times, part));
}

function cpuSpent({ parley, cluster }: Servers) {
  const before = [cpuOf(parley.pid), cpuOf(cluster.pid)] as const;
  return (calls: number) => ({
    node_ms: rounded((cpuOf(parley.pid) - before[0]) / calls),
    postgres_ms: rounded((cpuOf(cluster.pid) - before[1]) / calls),
  });
}
