import { readFileSync } from 'node:fs';

/** Beside its lines a process has files, a database and a log. */
const OTHERS = 200;

/**
 * Throws where a process here may not hold so many lines open at once. The limit that counts is the hard one: Node
 * raises its own up to that. Where Linux does not tell, it is found out in the end.
 */
export function requireLines(count: number): void {
  const most = hardLimit();
  if (count + OTHERS > most)
    throw new Error(
      `${count} lines need a limit of ${count + OTHERS} open files (ulimit -Hn), which is ${most}`,
    );
}

function hardLimit(): number {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8');
    return Number(/^Max open files\s+\S+\s+(\d+)/m.exec(limits)?.[1] ?? Number.POSITIVE_INFINITY);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
