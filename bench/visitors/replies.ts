import { setTimeout as pause } from 'node:timers/promises';
import { type Cluster, ask as query } from '../cluster.ts';
import { type Offered, offer } from '../deliver/offer.ts';
import { ascending, quantile, rounded } from '../load/numbers.ts';
import type { Parley } from '../servers/parley.ts';
import type { Visitor } from './begin.ts';
import type { Crowd } from './crowd.ts';
import { type Reply, tally } from './tally.ts';

export type Bench = { cluster: Cluster; parley: Parley; visitors: Visitor[]; crowd: Crowd };

export type Pace = { rate: number; seconds: number };

/** The first of them are not counted: code is still being compiled. */
const WARM_UP_S = 2;
const PATIENCE_MS = 10_000;

/** Agents answer visitors of all of them, one after the other. Delays in milliseconds. */
export async function replies({ cluster, parley, visitors, crowd }: Bench, { rate, seconds }: Pace) {
  const sessions = shuffled(visitors).map(({ sessionId }) => sessionId);
  const warming: Offered = { begun: new Map(), accepted: new Map() };
  await offer(parley, sessions, { rate, seconds: WARM_UP_S }, warming);
  const offered: Offered = { begun: new Map(), accepted: new Map() };
  const took = await offer(parley, sessions, { rate, seconds }, offered);
  const accepted = [...warming.accepted.keys(), ...offered.accepted.keys()];
  await allArrived(crowd, accepted);
  const committed = await committedOf(cluster, [...warming.begun.keys(), ...offered.begun.keys()]);
  return {
    rate,
    replies: accepted.length,
    accepted_per_s: rounded(offered.accepted.size / took, 1),
    ...delays(offered.accepted, crowd),
    from_request: delays(offered.begun, crowd),
    ...tally(committed, crowd.arrivals),
    committed: committed.length,
    broken: crowd.broken(),
  };
}

function shuffled<T>(all: T[]): T[] {
  const placed = all.map(one => ({ one, at: Math.random() }));
  return placed.toSorted((a, b) => ascending(a.at, b.at)).map(({ one }) => one);
}

async function allArrived({ arrivals }: Crowd, bodies: string[]): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (!bodies.every(body => arrivals.has(body)) && performance.now() < until) await pause(20);
}

/** Whatever was written besides, such as a welcome, is nobody's reply. */
async function committedOf({ connection }: Cluster, bodies: string[]): Promise<Reply[]> {
  const asked = new Set(bodies);
  const rows = await query(connection, `select body, thread_id from messages where direction = 'outbound'`);
  return rows
    .map(row => ({ body: String(row.body), sessionId: String(row.thread_id) }))
    .filter(({ body }) => asked.has(body));
}

/** What comes to its visitor before its sender hears that it was accepted took no time. */
function delays(since: Map<string, number>, { arrivals }: Crowd) {
  const all = [...since].flatMap(([body, at]) => {
    const [first] = arrivals.get(body) ?? [];
    return first ? [Math.max(0, first.at - at)] : [];
  });
  const ordered = all.sort(ascending);
  const at = (part: number) => rounded(quantile(ordered, part), 1);
  return { p50_ms: at(0.5), p95_ms: at(0.95), p99_ms: at(0.99) };
}
