import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, startCluster } from './cluster.ts';
import { bareWorkspace, insertBare, marksOf, rowsSince } from './ingest/bare.ts';
import { bulkOf, type Call, KINDS, type Kind, linesOf, singleOf } from './ingest/calls.ts';
import { cpuOf, ownCpu } from './load/cpu.ts';
import { rounded } from './load/numbers.ts';
import { print } from './print.ts';
import type { Child } from './servers/child.ts';
import { type Parley, startParley, startWorker } from './servers/parley.ts';

/** What each kind has to reach in bulk, as a share of a bare insert of the same rows. */
const BAR = 0.5;
const ROUNDS = 3;
const LINES = 3600;
/** Of a call: Klaviyo takes a thousand events at once. */
const A_CALL = 900;
/** As `actions/runImport.ts` takes them. */
const A_COMMIT = 31;
/** One after the other, each a commit of its own. */
const SINGLES = 200;

/**
 * DATA-1: events and profiles a second through Klaviyo's shapes, from the call until all of them are committed, as a share of
 * a bare insert of the same rows into the same tables, in commits of the same size. Rounds of both alternate.
 */
export async function ingest(args: string[]): Promise<boolean> {
  const lines = Number(args[args.indexOf('--lines') + 1]) || LINES;
  const cluster = await startCluster();
  try {
    return await measured(cluster, lines);
  } finally {
    await cluster.stop();
  }
}

type Bench = { parley: Parley; worker: Child; cluster: Cluster; client: Client; lines: number };

/** Seconds by the clock, and of processors: the product's or the bench's own, and PostgreSQL's. */
type Spent = { clock: number; node: number; postgres: number };

async function measured(cluster: Cluster, lines: number): Promise<boolean> {
  await using stack = new AsyncDisposableStack();
  const parley = stack.adopt(await startParley(cluster), one => one.stop());
  const worker = stack.adopt(await startWorker(cluster, 'http://127.0.0.1:9'), one => one.stop());
  const client = stack.adopt(new Client(cluster.connection), one => one.end());
  await client.connect();
  const passed: boolean[] = [];
  const bench = { parley, worker, cluster, client, lines };
  for (const kind of KINDS) passed.push(await judge(bench, kind));
  return passed.every(pass => pass);
}

async function judge(bench: Bench, kind: Kind): Promise<boolean> {
  const single = await singles(bench, kind);
  const bulk: Spent[] = [];
  const bare: Spent[] = [];
  // The first is not counted: plans are made, and customers become known.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const took = await aRound(bench, kind);
    if (round === 0) continue;
    bulk.push(took.bulk);
    bare.push(took.bare);
  }
  const lines = ROUNDS * bench.lines;
  const [ours, theirs] = [sumOf(bulk), sumOf(bare)];
  const share = theirs.clock / ours.clock;
  const of = ({ clock }: Spent) => rounded(lines / clock, 0);
  const rates = { single_a_second: single, bulk_a_second: of(ours), bare_a_second: of(theirs) };
  print({
    ...{ bench: 'ingest', kind, ...rates, ratio: rounded(share, 2), bar: BAR, pass: share >= BAR },
    ...{ bulk_cpu_us: cpuALine(ours, lines), bare_cpu_us: cpuALine(theirs, lines) },
    cpu_ratio: rounded((theirs.node + theirs.postgres) / (ours.node + ours.postgres), 2),
  });
  return share >= BAR;
}

function sumOf(all: Spent[]): Spent {
  const sum = (of: (one: Spent) => number) => all.reduce((total, one) => total + of(one), 0);
  return { clock: sum(one => one.clock), node: sum(one => one.node), postgres: sum(one => one.postgres) };
}

function cpuALine({ node, postgres }: Spent, lines: number) {
  const of = (seconds: number) => rounded((seconds / lines) * 1e6, 0);
  return { node: of(node), postgres: of(postgres) };
}

async function aRound({ parley, worker, cluster, client, lines }: Bench, kind: Kind) {
  const before = await marksOf(client);
  const calls = callsOf(kind, lines);
  const product = () => cpuOf(parley.pid) + cpuOf(worker.pid);
  const bulk = await spentOn(cluster, product, async () => {
    for (const call of calls) await post(parley, call);
    await through(client);
  });
  const rows = await rowsSince(client, before, await bareWorkspace(client));
  return { bulk, bare: await spentOn(cluster, ownCpu, () => insertBare(client, rows, lines, A_COMMIT)) };
}

function callsOf(kind: Kind, lines: number): Call[] {
  const told = linesOf(kind, lines);
  const calls: Call[] = [];
  for (let at = 0; at < lines; at += A_CALL) calls.push(bulkOf(kind, told.slice(at, at + A_CALL)));
  return calls;
}

async function spentOn(cluster: Cluster, node: () => number, work: () => Promise<unknown>): Promise<Spent> {
  const before = [node(), cpuOf(cluster.pid)] as const;
  const clock = await timed(work);
  return { clock, node: (node() - before[0]) / 1000, postgres: (cpuOf(cluster.pid) - before[1]) / 1000 };
}

/** Nothing is refused, or it would be faster than it is. */
async function through(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      'select count(*) filter (where completed_at is null)::int as open, sum(refused)::int as refused from imports',
    );
    if (rows[0].refused > 0) throw new Error(`${rows[0].refused} lines were refused`);
    if (rows[0].open === 0) return;
    await pause(20);
  }
}

async function singles({ parley }: Bench, kind: Kind): Promise<number> {
  const told = linesOf(kind, SINGLES);
  const seconds = await timed(async () => {
    for (const one of told) await post(parley, singleOf(kind, one));
  });
  return rounded(SINGLES / seconds, 0);
}

async function post(parley: Parley, { path, body }: Call): Promise<void> {
  const { address, apiKey } = parley;
  const response = await fetch(`${address}/klaviyo/api/${path}`, {
    method: 'POST',
    headers: { authorization: `Klaviyo-API-Key ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // As Klaviyo's clients do, of a route that is asked too often.
  if (response.status === 429) {
    await pause(Number(response.headers.get('retry-after') ?? 1) * 1000);
    return post(parley, { path, body });
  }
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${await response.text()}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
