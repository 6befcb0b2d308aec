import { parseArgs } from 'node:util';
import { ask, type Cluster, startCluster } from './cluster.ts';
import { openConnection } from './load/connection.ts';
import { cpuOf } from './load/cpu.ts';
import { ascending, quantile, rounded } from './load/numbers.ts';
import { print, say } from './print.ts';
import { type Kind, kindsFor } from './search/questions.ts';
import { fill } from './seed/fill.ts';
import { type Parley, startParley } from './servers/parley.ts';

/** VIEW-5: what an answer takes, a call at a time. */
const BARS = { p99_ms: 30 };

/** Calls of a kind before those that count. */
const WARM_UP = 50;

/** From a call's start to its whole answer: searches of every kind, the list and its counts, in a workspace that is full. */
export async function search(args: string[]): Promise<boolean> {
  const plan = planOf(args);
  const cluster = await startCluster();
  const stops = [() => cluster.stop()];
  try {
    const parley = await startParley(cluster);
    stops.push(() => parley.stop());
    say(`${plan.tickets} tickets and ${plan.messages} messages are made`);
    print({ bench: 'search', ...(await fill(cluster.connection, plan)) });
    // What the seed has left to be written would be written meanwhile.
    await ask(cluster.connection, 'checkpoint');
    let pass = true;
    for (const kind of kindsFor(plan.tickets))
      pass = (await measure({ parley, cluster }, kind, plan.rounds)) && pass;
    print({ bench: 'search', bars: BARS, pass });
    return pass;
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

type Servers = { parley: Parley; cluster: Cluster };

async function measure(servers: Servers, { name, path, asked }: Kind, rounds: number): Promise<boolean> {
  const paths = asked.map(one => path + one);
  const found: Answer[] = [];
  for (let at = 0; at < Math.max(paths.length, WARM_UP); at += 1)
    found.push(await answerTo(servers.parley, paths[at % paths.length] ?? ''));
  const spent = cpuSpent(servers);
  const times = (await timesOf(servers.parley, paths, rounds)).sort(ascending);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(part => rounded(quantile(times, part)));
  const took = { p50_ms: p50, p95_ms: p95, p99_ms: p99, ...spent(rounds) };
  print({ bench: 'search', asked: name, calls: rounds, ...took, ...counted(found.slice(0, paths.length)) });
  return Number(p99) < BARS.p99_ms;
}

/** Over a connection that does as little as can be with what comes back: what is measured is the server. */
async function timesOf({ port, apiKey }: Parley, paths: string[], rounds: number): Promise<number[]> {
  const requests = paths.map(path =>
    Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${apiKey}\r\n\r\n`),
  );
  const connection = await openConnection(port);
  const times: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    const begun = performance.now();
    await connection.post(requests[at % requests.length] ?? Buffer.alloc(0));
    times.push(performance.now() - begun);
  }
  connection.close();
  return times;
}

type Answer = { data?: unknown[]; truncated?: boolean };

/** Of each question that is asked, on average. */
function counted(answers: Answer[]): Record<string, number> {
  const sum = (count: (answer: Answer) => number) =>
    answers.reduce((all, answer) => all + count(answer), 0) / answers.length;
  return {
    found: rounded(
      sum(({ data }) => data?.length ?? 0),
      1,
    ),
    truncated: rounded(sum(({ truncated }) => (truncated ? 1 : 0))),
  };
}

/** The processor time that each call has taken since, which other work on the machine moves little. */
function cpuSpent({ parley, cluster }: Servers): (calls: number) => Record<string, number> {
  const before = [cpuOf(parley.pid), cpuOf(cluster.pid)] as const;
  return calls => ({
    node_ms: rounded((cpuOf(parley.pid) - before[0]) / calls),
    postgres_ms: rounded((cpuOf(cluster.pid) - before[1]) / calls),
  });
}

async function answerTo({ address, apiKey }: Parley, path: string): Promise<Answer> {
  const response = await fetch(address + path, { headers: { authorization: `Bearer ${apiKey}` } });
  if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

function planOf(args: string[]) {
  const options = {
    tickets: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '300' },
  } as const;
  const { values } = parseArgs({ args, options });
  return {
    tickets: Number(values.tickets),
    messages: Number(values.messages),
    rounds: Number(values.rounds),
  };
}
