import { load } from '../deliver/climb.ts';
import { ascending, quantile, rounded } from '../load/numbers.ts';
import { print } from '../print.ts';
import type { Held } from './remembering.ts';

export function spread(times: number[]) {
  const ordered = times.toSorted(ascending);
  const at = (part: number) => rounded(quantile(ordered, part));
  return { p50_ms: at(0.5), p95_ms: at(0.95), p99_ms: at(0.99) };
}

/** Others use the machine too, and a browser feels it. */
export function told(what: string, pass: boolean, found: Record<string, unknown>): boolean {
  print({ bench: 'app', what, ...found, load: load(), pass });
  return pass;
}

/** What a ticket leaves behind, of those that were opened between. */
export function growth(from: Held | undefined, to: Held | undefined) {
  const [a, b] = [from ?? NONE, to ?? NONE];
  const per = (of: (held: Held) => number) => rounded((of(b) - of(a)) / (b.tickets - a.tickets));
  return { kb_per_ticket: per(one => one.heap_mb * 1000), nodes_per_ticket: per(one => one.nodes) };
}

const NONE: Held = { tickets: 0, heap_mb: 0, nodes: 0 };
