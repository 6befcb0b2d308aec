import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf } from '../load/cpu.ts';
import { memoryOf } from '../load/memory.ts';
import { rounded } from '../load/numbers.ts';
import type { Bench } from './replies.ts';

/**
 * What visitors cost while nothing happens but heartbeats. Memory is what the system says that the server's process has,
 * at the end, less what it had before anybody came (`before`, in kB); nobody makes it collect its garbage.
 */
export async function rest({ parley, cluster, crowd, visitors }: Bench, before: number, seconds: number) {
  const told = crowd.told().posts;
  const cpu = [cpuOf(parley.pid), cpuOf(cluster.pid)] as const;
  const begun = performance.now();
  await pause(seconds * 1000);
  const took = (performance.now() - begun) / 1000;
  const after = memoryOf(parley.pid);
  return {
    visitors: visitors.length,
    idle_s: rounded(took, 1),
    memory_before_mb: rounded(before / 1024, 1),
    memory_mb: rounded(after / 1024, 1),
    memory_kb_a_visitor: rounded((after - before) / visitors.length, 1),
    posts_a_second: rounded((crowd.told().posts - told) / took, 1),
    cpu_ms_a_second: rounded((cpuOf(parley.pid) - cpu[0]) / took, 1),
    database_cpu_ms_a_second: rounded((cpuOf(cluster.pid) - cpu[1]) / took, 1),
    broken: crowd.broken(),
  };
}
