import { Client } from 'pg';
import { type CsvImport, CsvImport as Shape } from '../contract/importRoutes.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { formOf, writeFile } from './csv/file.ts';
import { measurable } from './csv/memory.ts';
import { NOTHING_SEEN, type Seen, type Tenth, watch } from './csv/watch.ts';
import { cpuOf } from './load/cpu.ts';
import { rounded } from './load/numbers.ts';
import { print, say } from './print.ts';
import { type Parley, startAlone } from './servers/parley.ts';

const ROWS = 1_000_000;
/** What its last tenths may have on the heap, and in memory, as a share of what its first had. */
const BAR = 1.25;
/** Of ten: the first and the last quarter, whole tenths of it. */
const A_QUARTER = 3;

/**
 * DATA-1: a file of customers by the product's own import, in one process. In the middle of it the process is killed with
 * SIGKILL and started again. What counts: memory stays as it is, progress is seen, and in the end each is there once.
 */
export async function csv(args: string[]): Promise<boolean> {
  const rows = Number(args[args.indexOf('--rows') + 1]) || ROWS;
  const cluster = await startCluster();
  try {
    return await measured(cluster, rows);
  } finally {
    await cluster.stop();
  }
}

type Took = Record<'upload_s' | 'check_s' | 'run_s' | 'back_s', number>;

async function measured(cluster: Cluster, rows: number): Promise<boolean> {
  await using stack = new AsyncDisposableStack();
  const { path, refused } = await writeFile(cluster.directory, rows);
  const { options, env } = measurable(cluster.directory);
  const first = stack.adopt(await startAlone(cluster, options, env), one => one.stop());
  say('the file is on its way');
  const [id, upload_s] = await timed(async () => (await sent(first, 'imports', await formOf(path))).id);
  const { columns } = await read(first, id);
  const [, check_s] = await timed(async () => {
    await sent(first, `imports/${id}/check`, { fields: columns.map(({ field }) => field) });
    while ((await read(first, id)).phase !== 'checked') await nextLook();
  });
  say('it has been checked, and is taken in');
  const watched = { ...watchedOf(first, id), directory: cluster.directory };
  const begun = [cpuOf(first.pid), cpuOf(cluster.pid)] as const;
  const [half, before_s] = await timed(async () => {
    await sent(first, `imports/${id}/run`, {});
    return watch(watched, NOTHING_SEEN, (rows + refused) / 2);
  });
  const cpu = { node: cpuOf(first.pid) - begun[0], postgres: cpuOf(cluster.pid) - begun[1] };
  await first.kill();
  const [second, starting_s] = await timed(() => startAlone(cluster, options, env, first.apiKey));
  stack.defer(() => second.stop());
  say(`killed behind line ${half.furthest}, and started again`);
  const again = { ...watchedOf(second, id), directory: cluster.directory };
  const [, waiting_s] = await timed(() => watch(again, half, half.furthest + 1));
  const [seen, after_s] = await timed(() => watch(again, half));
  const took = { upload_s, check_s, run_s: before_s + after_s, back_s: starting_s + waiting_s };
  const aRow = (ms: number) => rounded((ms * 1000) / half.furthest, 0);
  const cpu_us = { node: aRow(cpu.node), postgres: aRow(cpu.postgres) };
  const came = { cpu_us, ...(await cameTo(cluster)), ...(await reported(second, id)) };
  return judge({ rows, refused }, took, seen, came);
}

const nextLook = () => new Promise(resolve => setTimeout(resolve, 200));

type Came = {
  cpu_us: object;
  profiles: number;
  phones: number;
  entries: number;
  refused: number;
  reported: number;
};

function judge(told: { rows: number; refused: number }, took: Took, seen: Seen, came: Came): boolean {
  const { rows, refused } = told;
  const memory = memoryIn(seen.tenths);
  const isWhole = came.profiles === rows && came.phones === rows && came.entries === rows;
  const isReported = came.refused === refused && came.reported === refused;
  const isSteady = memory.heap_ratio <= BAR && memory.rss_ratio <= BAR;
  const pass = isWhole && isReported && isSteady && !seen.wentBack;
  const rounds = Object.fromEntries(
    Object.entries(took).map(([name, seconds]) => [name, rounded(seconds, 1)]),
  );
  print({
    ...{ bench: 'csv', rows, refused, ...rounds, rows_a_second: rounded(rows / took.run_s, 0) },
    cpu_us: came.cpu_us,
    ...{ ...memory, bar: BAR, progress_seen: seen.moves, went_back: seen.wentBack },
    ...{ profiles: came.profiles, phones: came.phones, consent_entries: came.entries },
    ...{ refused_lines: came.refused, reported_lines: came.reported, pass },
  });
  return pass;
}

/** At their highest within a quarter; the whole course of both, a tenth of the lines each. */
function memoryIn(tenths: Tenth[]) {
  const ratio = (of: (tenth: Tenth) => number) =>
    rounded(Math.max(...tenths.slice(-A_QUARTER).map(of)) / Math.max(...tenths.slice(0, A_QUARTER).map(of)));
  return {
    ...{ heap_mb: tenths.map(({ heap }) => heap), rss_mb: tenths.map(({ peak }) => peak) },
    ...{ heap_ratio: ratio(({ heap }) => heap), rss_ratio: ratio(({ peak }) => peak) },
  };
}

/** Customers, phones by how many of them have one, and what their consent came to in the ledger. */
async function cameTo({ connection }: Cluster): Promise<Pick<Came, 'profiles' | 'phones' | 'entries'>> {
  const client = new Client(connection);
  await client.connect();
  const { rows } = await client.query(`select
    (select count(*)::int from profiles) as profiles,
    (select count(distinct profile_id)::int from profile_identifiers where kind = 'phone') as phones,
    (select count(*)::int from consent_ledger) as entries`);
  await client.end();
  return rows[0];
}

/** Lines that were refused, as the import counts them, and as its file tells of each once. */
async function reported(parley: Parley, id: string): Promise<Pick<Came, 'refused' | 'reported'>> {
  const { counts } = await read(parley, id);
  const file = await (await asked(parley, `imports/${id}/refused.csv`)).text();
  const lines = new Set(file.trim().split('\n').slice(1));
  return { refused: counts?.refused ?? 0, reported: lines.size };
}

function watchedOf(parley: Parley, id: string) {
  return { pid: parley.pid, read: () => read(parley, id) };
}

async function read(parley: Parley, id: string): Promise<CsvImport> {
  return Shape.parse(await (await asked(parley, `imports/${id}`)).json());
}

async function sent(parley: Parley, path: string, what: FormData | object): Promise<CsvImport> {
  const isForm = what instanceof FormData;
  const headers = isForm ? {} : { 'content-type': 'application/json' };
  const body = isForm ? what : JSON.stringify(what);
  return Shape.parse(await (await asked(parley, path, { method: 'POST', headers, body })).json());
}

async function asked({ address, apiKey }: Parley, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...init.headers, authorization: `Bearer ${apiKey}` };
  const answer = await fetch(`${address}/api/v1/${path}`, { ...init, headers });
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
  return answer;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now();
  const done = await work();
  return [done, (performance.now() - begun) / 1000];
}
