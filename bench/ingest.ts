import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, startCluster } from './cluster.ts';
import { bareWorkspace, insertBare, marksOf, rowsSince } from './ingest/bare.ts';
import { bulkOf, type Call, KINDS, type Kind, linesOf, singleOf } from './ingest/calls.ts';
import { rounded } from './load/numbers.ts';
import { print } from './print.ts';
import { type Parley, startParley, startWorker } from './servers/parley.ts';

/** What each kind has to reach in bulk, as a share of a bare insert of the same rows. */
const BAR = 0.5;
const ROUNDS = 3;
const LINES = 900;
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

type Bench = { parley: Parley; client: Client; lines: number };

async function measured(cluster: Cluster, lines: number): Promise<boolean> {
  const parley = await startParley(cluster);
  const worker = await startWorker(cluster, 'http://127.0.0.1:9');
  const client = new Client(cluster.connection);
  await client.connect();
  const passed: boolean[] = [];
  for (const kind of KINDS) passed.push(await judge({ parley, client, lines }, kind));
  await client.end();
  await worker.stop();
  await parley.stop();
  return passed.every(pass => pass);
}

async function judge(bench: Bench, kind: Kind): Promise<boolean> {
  const single = await singles(bench, kind);
  const seconds = { bulk: 0, bare: 0 };
  // The first is not counted: plans are made, and customers become known.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const took = await aRound(bench, kind);
    if (round === 0) continue;
    seconds.bulk += took.bulk;
    seconds.bare += took.bare;
  }
  const share = seconds.bare / seconds.bulk;
  const of = (spent: number) => rounded((ROUNDS * bench.lines) / spent, 0);
  const rates = { single_a_second: single, bulk_a_second: of(seconds.bulk), bare_a_second: of(seconds.bare) };
  print({ bench: 'ingest', kind, ...rates, ratio: rounded(share, 2), bar: BAR, pass: share >= BAR });
  return share >= BAR;
}

async function aRound({ parley, client, lines }: Bench, kind: Kind) {
  const before = await marksOf(client);
  const call = bulkOf(kind, linesOf(kind, lines));
  const bulk = await timed(async () => {
    await post(parley, call);
    await through(client);
  });
  const rows = await rowsSince(client, before, await bareWorkspace(client));
  return { bulk, bare: await timed(() => insertBare(client, rows, lines, A_COMMIT)) };
}

/** Nothing is refused, or it would be faster than it is. */
async function through(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      'select count(*) filter (where completed_at is null)::int as open, sum(refused)::int as refused from imports',
    );
    if (rows[0].refused > 0) throw new Error(`${rows[0].refused} lines were refused`);
    if (rows[0].open === 0) return;
    await pause(5);
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
