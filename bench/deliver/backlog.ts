import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf } from '../load/cpu.ts';
import { rounded } from '../load/numbers.ts';
import { startWorker } from '../servers/parley.ts';
import { type Offered, offer } from './offer.ts';
import type { Bench } from './step.ts';

const REPLIES = 2000;
const DRAINED_WITHIN_MS = 60_000;

/** How fast a worker hands over what has piled up while there was none, and nothing more comes. */
export async function backlog(bench: Bench) {
  await bench.worker.stop();
  const offered: Offered = { begun: new Map(), accepted: new Map() };
  while (offered.accepted.size < REPLIES)
    await offer(bench.parley, bench.tickets, { rate: 200, seconds: 2 }, offered);
  const bodies = [...offered.accepted.keys()];
  bench.worker = await startWorker(bench.cluster, bench.provider.apiBase);
  const before = [cpuOf(bench.worker.pid), cpuOf(bench.cluster.pid)];
  const came = () => bodies.flatMap(body => bench.provider.came.get(body)?.[0] ?? []);
  const until = performance.now() + DRAINED_WITHIN_MS;
  while (came().length < bodies.length && performance.now() < until) await pause(50);
  const times = came();
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
  return {
    backlog: bodies.length,
    handed_per_s: rounded(times.length / seconds, 1),
    worker_cpu_ms: rounded((cpuOf(bench.worker.pid) - (before[0] ?? 0)) / times.length),
    database_cpu_ms: rounded((cpuOf(bench.cluster.pid) - (before[1] ?? 0)) / times.length),
    each_once: bodies.every(body => bench.provider.came.get(body)?.length === 1),
  };
}
