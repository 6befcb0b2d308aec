import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { memoryOf } from '../load/memory.ts';
import { rounded } from '../load/numbers.ts';

const WITH_IT = fileURLToPath(new URL('./heap.ts', import.meta.url));

/** With what a server is started whose heap is to be asked for. */
export function measurable(directory: string): { options: string[]; env: Record<string, string> } {
  return { options: ['--expose-gc', '--import', WITH_IT], env: { BENCH_HEAP_FILE: heapFile(directory) } };
}

/** Megabytes on the heap of a process once all rubbish is out. */
export async function heapOf(pid: number, directory: string): Promise<number> {
  await rm(heapFile(directory), { force: true });
  process.kill(pid, 'SIGUSR2');
  for (;;) {
    const said = await readFile(heapFile(directory), 'utf8').catch(() => '');
    if (said !== '') return rounded(Number(said) / 2 ** 20, 1);
    await pause(20);
  }
}

/** Megabytes of a process that are in memory. */
export function residentOf(pid: number): number {
  return rounded(memoryOf(pid) / 1024, 1);
}

function heapFile(directory: string): string {
  return join(directory, 'heap');
}
