import type { Desk } from './desk.ts';
import { openTickets } from './opening.ts';

/** What the page holds after so many tickets, with all that nobody needs any more thrown away. */
export type Held = { tickets: number; heap_mb: number; nodes: number };

/** Opens tickets up to each of these numbers, and looks there. */
export async function remember(desk: Desk, stops: number[]): Promise<Held[]> {
  const { devTools } = desk;
  await devTools.send('Performance.enable');
  await devTools.send('HeapProfiler.enable');
  const held: Held[] = [];
  for (const stop of stops) {
    await openTickets(desk, 'key at once', stop - (held.at(-1)?.tickets ?? 0));
    held.push({ tickets: stop, ...(await heldBy(desk)) });
  }
  return held;
}

async function heldBy({ devTools, rest }: Desk): Promise<Omit<Held, 'tickets'>> {
  await rest();
  await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const amount = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap_mb: amount('JSHeapUsedSize') / 1e6, nodes: amount('Nodes') };
}
