import { setTimeout as pause } from 'node:timers/promises';
import type { CsvImport } from '../../contract/importRoutes.ts';
import { heapOf, residentOf } from './memory.ts';

/** What was seen by the time a tenth of the lines was through. */
export type Tenth = { heap: number; peak: number };

/** A server that works through a file, and where it may leave a word. */
export type Watched = { pid: number; directory: string; read(): Promise<CsvImport> };

export type Seen = {
  tenths: Tenth[];
  /** How often the API told of another line than before. */
  moves: number;
  /** The furthest that it told of; it is never to go back. */
  furthest: number;
  wentBack: boolean;
};

export const NOTHING_SEEN: Seen = { tenths: [], moves: 0, furthest: 0, wentBack: false };

const EVERY_MS = 250;

/** Looks on, adding to what was seen, until the file is through, or so many lines are. */
export async function watch(server: Watched, seen: Seen, until = Number.POSITIVE_INFINITY): Promise<Seen> {
  let { tenths, moves, furthest, wentBack } = seen;
  let peak = 0;
  for (;;) {
    const { phase, done, total } = await server.read();
    peak = Math.max(peak, residentOf(server.pid));
    if (done !== furthest) moves += 1;
    wentBack ||= done < furthest;
    furthest = Math.max(done, furthest);
    if (furthest >= ((tenths.length + 1) * total) / 10) {
      tenths = [...tenths, { heap: await heapOf(server.pid, server.directory), peak }];
      peak = 0;
    }
    if (phase === 'done' || furthest >= until) return { tenths, moves, furthest, wentBack };
    await pause(EVERY_MS);
  }
}
