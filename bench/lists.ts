import { parseArgs } from 'node:util';
import { ask, type Cluster, startCluster } from './cluster.ts';
import { load } from './deliver/climb.ts';
import { questionsAbout } from './lists/questions.ts';
import { stock } from './lists/stock.ts';
import { agents, signIn } from './live/agents.ts';
import { askedInTurn } from './load/answers.ts';
import { print, say } from './print.ts';
import { fill } from './seed/fill.ts';
import { type Parley, startParley } from './servers/parley.ts';

/** VIEW-5: what an answer takes, a call at a time. */
const BARS = { p99_ms: 30 };

const WARM_UP = 20;

type Plan = { tickets: number; messages: number; rounds: number; screens: number };
type Shop = { parley: Parley; cluster: Cluster };

/** Every list of the API in a workspace that is full, as who has signed in asks for it; and the counts before many screens. */
export async function lists(args: string[]): Promise<boolean> {
  const plan = planOf(args);
  const cluster = await startCluster();
  const stops = [() => cluster.stop()];
  try {
    const parley = await startParley(cluster);
    stops.push(() => parley.stop());
    say(`${plan.tickets} tickets and ${plan.messages} messages are made`);
    print({ bench: 'lists', ...(await fill(cluster.connection, plan)) });
    const pass = await measure({ parley, cluster }, plan);
    print({ bench: 'lists', bars: BARS, pass });
    return pass;
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

async function measure({ parley, cluster }: Shop, { rounds, screens }: Plan): Promise<boolean> {
  const questions = questionsAbout(await stock(parley, cluster));
  const cookie = await signIn(parley);
  // What the seed has left to be written would be written meanwhile.
  await ask(cluster.connection, 'checkpoint');
  let pass = true;
  const one = async (name: string, path: string) => {
    pass = (await measured({ parley, cluster }, { name, path, cookie }, rounds)) && pass;
  };
  for (const { name, path } of questions) await one(name, path);
  const watching = await agents(parley, screens);
  await one(`countTickets, ${screens} screens live`, '/api/v1/tickets/counts');
  await watching.saw(0);
  return pass;
}

type Asked = { name: string; path: string; cookie: string };

async function measured(shop: Shop, { name, path, cookie }: Asked, rounds: number): Promise<boolean> {
  const found = await answerTo(shop.parley.address + path, cookie);
  const asker = { name: 'cookie', value: cookie } as const;
  await askedInTurn(shop, asker, [path], WARM_UP);
  const took = await askedInTurn(shop, asker, [path], rounds);
  const pass = took.p99_ms < BARS.p99_ms;
  print({ bench: 'lists', asked: name, found, calls: rounds, ...took, load: load(), pass });
  return pass;
}

/** How many it finds; a list that is refused would be quick. */
async function answerTo(url: string, cookie: string): Promise<number> {
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${url} was answered ${answer.status}: ${await answer.text()}`);
  const { data } = (await answer.json()) as { data?: unknown[] };
  return data?.length ?? 0;
}

function planOf(args: string[]): Plan {
  const options = {
    tickets: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '200' },
    screens: { type: 'string', default: '200' },
  } as const;
  const { values } = parseArgs({ args, options });
  return {
    tickets: Number(values.tickets),
    messages: Number(values.messages),
    rounds: Number(values.rounds),
    screens: Number(values.screens),
  };
}
