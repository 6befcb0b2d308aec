import { parseArgs } from 'node:util';
import { ask, type Cluster, startCluster } from './cluster.ts';
import { askedInTurn } from './load/answers.ts';
import { rounded } from './load/numbers.ts';
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
  const asker = { name: 'authorization', value: `Bearer ${servers.parley.apiKey}` } as const;
  const took = await askedInTurn(servers, asker, paths, rounds);
  print({ bench: 'search', asked: name, calls: rounds, ...took, ...counted(found.slice(0, paths.length)) });
  return took.p99_ms < BARS.p99_ms;
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
