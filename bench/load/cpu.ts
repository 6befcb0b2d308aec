import { readFileSync } from 'node:fs';

/** Milliseconds of processor time that a process and its direct children have used; no number where Linux does not tell. */
export function cpuOf(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return [pid, ...children.map(Number)].reduce((sum, one) => sum + ownCpu(one), 0);
  } catch {
    return Number.NaN;
  }
}

const MS_A_TICK = 10;

function ownCpu(pid: number): number {
  // The name in the second field may hold anything, spaces too.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
}
