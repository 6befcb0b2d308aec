import { parseArgs } from 'node:util';
import { type Cluster, startCluster } from './cluster.ts';
import { backlog } from './deliver/backlog.ts';
import { bareCalls } from './deliver/bare.ts';
import { climb, load } from './deliver/climb.ts';
import { startProvider } from './deliver/provider.ts';
import { type Bench, type Step, step } from './deliver/step.ts';
import { openThreads } from './deliver/threads.ts';
import { median, rounded } from './load/numbers.ts';
import { print, say } from './print.ts';
import { startParley, startWorker } from './servers/parley.ts';

/**
 * Replies from accepted to handed to a provider, with one worker: how long at a steady rate; the highest rate at which
 * the queue does not grow; and how fast a worker hands over what has piled up, beside a bare loop.
 */
export async function deliver(args: string[]): Promise<boolean> {
  const plan = planOf(args);
  const cluster = await startCluster();
  const stops: (() => unknown)[] = [() => cluster.stop()];
  try {
    return await run(await open(cluster, stops), plan);
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

async function open(cluster: Cluster, stops: (() => unknown)[]): Promise<Bench> {
  const provider = await startProvider();
  stops.push(() => provider.close());
  const parley = await startParley(cluster, provider.apiBase);
  stops.push(() => parley.stop());
  const worker = await startWorker(cluster, provider.apiBase);
  const bench: Bench = { cluster, provider, parley, worker, tickets: [] };
  stops.push(() => bench.worker.stop());
  say('400 customers agree and write');
  bench.tickets = await openThreads(parley);
  return bench;
}

type Plan = { rate: number; seconds: number; rounds: number; most: number };

const WARM_UP = { rate: 50, seconds: 5 };

async function run(bench: Bench, plan: Plan): Promise<boolean> {
  await step(bench, WARM_UP);
  const steady = await steadily(bench, plan);
  const highest = await climb(bench, plan.rate, plan.most);
  print({ bench: 'deliver', ...highest, load: load() });
  const drained = await backlog(bench);
  const bare = rounded(await bareCalls(bench.provider));
  const ratio = rounded(drained.handed_per_s / bare, 3);
  const pass = steady.every(one => one.each_once && !one.grows) && drained.each_once;
  print({ bench: 'deliver', ...drained, bare_per_s: bare, ratio, load: load(), pass });
  return pass;
}

/** Several rounds, and of each measure its median. */
async function steadily(bench: Bench, { rate, seconds, rounds }: Plan): Promise<Step[]> {
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    steps.push(await step(bench, { rate, seconds }));
    print({ bench: 'deliver', ...steps.at(-1), load: load() });
  }
  const of = (measure: 'p50_ms' | 'p99_ms') => median(steps.map(one => one[measure]));
  print({ bench: 'deliver', rate, rounds, median_p50_ms: of('p50_ms'), median_p99_ms: of('p99_ms') });
  return steps;
}

function planOf(args: string[]): Plan {
  const { values } = parseArgs({
    args,
    options: {
      rate: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '10' },
      rounds: { type: 'string', default: '3' },
      most: { type: 'string', default: '1000' },
    },
  });
  const [rate, seconds] = [Number(values.rate), Number(values.seconds)];
  return { rate, seconds, rounds: Number(values.rounds), most: Number(values.most) };
}
