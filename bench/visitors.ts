import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ask, type Cluster, startCluster } from './cluster.ts';
import { load } from './deliver/climb.ts';
import { memoryOf } from './load/memory.ts';
import { rounded } from './load/numbers.ts';
import { requireLines } from './load/openFiles.ts';
import { print, say } from './print.ts';
import { startNode, startParley } from './servers/parley.ts';
import { beginSessions, type Visitor } from './visitors/begin.ts';
import { openCrowd } from './visitors/crowd.ts';
import { type Bench, type Pace, replies } from './visitors/replies.ts';
import { rest } from './visitors/rest.ts';

/** A reply's way to its visitor's tab, from when its sender hears that it was accepted. */
const BARS = { p99_ms: 250, lost: 0, double: 0, astray: 0, broken: 0 };

/** Visitors of one node who have the chat open: what they cost while nothing happens, and how soon a reply is with one. */
export async function visitors(args: string[]): Promise<boolean> {
  const plan = planOf(args);
  requireLines(plan.visitors);
  const cluster = await startCluster();
  const stops: (() => unknown)[] = [() => cluster.stop()];
  try {
    const parley = await startParley(cluster);
    stops.push(() => parley.stop());
    const begun = await beginElsewhere(cluster, plan.visitors);
    const before = memoryOf(parley.pid);
    const bench = await comeIn({ cluster, parley, visitors: begun });
    stops.push(() => bench.crowd.close());
    return await measure(bench, before, plan);
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

async function measure(bench: Bench, before: number, { idle, ...pace }: Plan): Promise<boolean> {
  print({ bench: 'visitors', ...(await rest(bench, before, idle)), load: load() });
  const went = await replies(bench, pace);
  const { refused } = bench.crowd.told();
  const isComplete = went.committed === went.replies && went.arrived === went.replies && refused === 0;
  const pass = isComplete && isWithin(went) && went.accepted_per_s > pace.rate * 0.95;
  print({ bench: 'visitors', ...went, refused, bars: BARS, load: load(), pass });
  return pass;
}

function isWithin(went: typeof BARS): boolean {
  return (Object.keys(BARS) as (keyof typeof BARS)[]).every(measure => went[measure] <= BARS[measure]);
}

/** At another node, which ends then: what their first messages left behind would count for streams. */
async function beginElsewhere(cluster: Cluster, count: number): Promise<Visitor[]> {
  say(`${count} visitors begin a session`);
  const node = await startNode(cluster);
  try {
    const [workspace] = await ask(cluster.connection, 'select id from workspaces');
    return await beginSessions(node.address, String(workspace?.id), count);
  } finally {
    await node.stop();
  }
}

async function comeIn(servers: Omit<Bench, 'crowd'>): Promise<Bench> {
  const count = servers.visitors.length;
  say('they open the chat in a tab, and leave it open');
  const begun = performance.now();
  const crowd = await openCrowd(servers.parley.port, servers.visitors);
  print({
    bench: 'visitors',
    visitors: count,
    connected_in_s: rounded((performance.now() - begun) / 1000, 1),
  });
  await allWrittenDown(servers.cluster, count);
  return { ...servers, crowd };
}

const PATIENCE_MS = 60_000;

/** The node still writes down whom it holds. */
async function allWrittenDown({ connection }: Cluster, count: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  const written = async () =>
    (await ask(connection, 'select count(*)::int as count from chat_tabs'))[0]?.count;
  while ((await written()) !== count) {
    if (performance.now() > until) throw new Error('not all tabs have been written down');
    await pause(200);
  }
}

type Plan = Pace & { visitors: number; idle: number };

function planOf(args: string[]): Plan {
  const { values } = parseArgs({
    args,
    options: {
      visitors: { type: 'string', default: '5000' },
      idle: { type: 'string', default: '30' },
      rate: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '20' },
    },
  });
  const { visitors: count, idle, rate, seconds } = values;
  return { visitors: Number(count), idle: Number(idle), rate: Number(rate), seconds: Number(seconds) };
}
