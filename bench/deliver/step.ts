import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from '../cluster.ts';
import { cpuOf } from '../load/cpu.ts';
import { ascending, median, quantile, rounded } from '../load/numbers.ts';
import type { Child } from '../servers/child.ts';
import type { Parley } from '../servers/parley.ts';
import { type Offered, offer } from './offer.ts';
import type { Provider } from './provider.ts';

export type Bench = {
  cluster: Cluster;
  parley: Parley;
  worker: Child;
  provider: Provider;
  tickets: string[];
};

export type Pace = { rate: number; seconds: number };

/** How it went: delays in milliseconds, from the 201 and from the request that it answers, to the provider. */
export type Step = {
  rate: number;
  accepted_per_s: number;
  p50_ms: number;
  p99_ms: number;
  request_p50_ms: number;
  request_p99_ms: number;
  /** How many waited, in the middle of the time and at its end; and whether ever more do. */
  queued: [number, number];
  grows: boolean;
  worker_cpu_ms: number;
  each_once: boolean;
};

const LOOK_EVERY_MS = 100;
const DRAINED_WITHIN_MS = 60_000;

/** Offers replies at a rate for a while, and waits until all have been handed over. */
export async function step(bench: Bench, pace: Pace): Promise<Step> {
  const offered: Offered = { begun: new Map(), accepted: new Map() };
  const waiting = () => [...offered.accepted.keys()].filter(body => !bench.provider.came.has(body)).length;
  const depths: number[] = [];
  const looking = setInterval(() => depths.push(waiting()), LOOK_EVERY_MS);
  const cpu = cpuOf(bench.worker.pid);
  const took = await offer(bench.parley, bench.tickets, pace, offered).finally(() => clearInterval(looking));
  await drained(waiting);
  const bodies = [...offered.accepted.keys()];
  return {
    rate: pace.rate,
    accepted_per_s: rounded(bodies.length / took, 1),
    ...delays(offered, bench.provider),
    ...growth(depths, pace),
    worker_cpu_ms: rounded((cpuOf(bench.worker.pid) - cpu) / bodies.length),
    each_once: bodies.every(body => bench.provider.came.get(body)?.length === 1),
  };
}

async function drained(waiting: () => number): Promise<void> {
  const until = performance.now() + DRAINED_WITHIN_MS;
  while (waiting() > 0 && performance.now() < until) await pause(50);
}

/** What overtakes its own 201 took no time. */
function delays({ begun, accepted }: Offered, { came }: Provider) {
  const since = (times: Map<string, number>) =>
    [...accepted.keys()]
      .map(body => Math.max(0, (came.get(body)?.[0] ?? Number.NaN) - (times.get(body) ?? 0)))
      .sort(ascending);
  const [fromAccepted, fromRequest] = [since(accepted), since(begun)];
  return {
    p50_ms: rounded(quantile(fromAccepted, 0.5), 1),
    p99_ms: rounded(quantile(fromAccepted, 0.99), 1),
    request_p50_ms: rounded(quantile(fromRequest, 0.5), 1),
    request_p99_ms: rounded(quantile(fromRequest, 0.99), 1),
  };
}

/** More than what comes in a tenth of a second, from the middle third to the last, is growth. */
function growth(depths: number[], { rate }: Pace): Pick<Step, 'queued' | 'grows'> {
  const third = Math.floor(depths.length / 3);
  const middle = median(depths.slice(third, 2 * third));
  const last = median(depths.slice(2 * third));
  return { queued: [middle, last], grows: last - middle > rate / 10 };
}
