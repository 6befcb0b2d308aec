import { readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that a process and its direct children have used, those that have ended too; no number
 * where Linux does not tell.
 */
export function cpuOf(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, one) => sum + cpuIn(one, OWN), cpuIn(pid, [...OWN, ...OF_THE_ENDED]));
  } catch {
    return Number.NaN;
  }
}

/** … that this process has used. */
export function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const MS_A_TICK = 10;
/** Fields after the name: utime and stime; cutime and cstime. */
const OWN = [11, 12];
const OF_THE_ENDED = [13, 14];

function cpuIn(pid: number | string, fields: number[]): number {
  // The name in the second field may hold anything, spaces too.
  const all = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return fields.reduce((sum, field) => sum + Number(all[field]) * MS_A_TICK, 0);
}
