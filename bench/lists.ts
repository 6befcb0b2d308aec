import { ask } from './cluster.ts';
import { load } from './deliver/climb.ts';
import { FULL, inFullShop, numbersIn, type Shop } from './fullShop.ts';
import { questionsAbout } from './lists/questions.ts';
import { stock } from './lists/stock.ts';
import { agents, signIn } from './live/agents.ts';
import { type Asker, askedInTurn } from './load/answers.ts';
import { print } from './print.ts';

/** VIEW-5: what an answer takes, a call at a time. */
const BARS = { p99_ms: 30 };

const WARM_UP = 20;

type Plan = { rounds: number; screens: number };

/** Every list of the API in a workspace that is full, as who has signed in asks for it; and the counts before many screens. */
export async function lists(args: string[]): Promise<boolean> {
  const plan = numbersIn(args, { ...FULL, rounds: 200, screens: 200 });
  const pass = await inFullShop('lists', plan, shop => measure(shop, plan));
  print({ bench: 'lists', bars: BARS, pass });
  return pass;
}

async function measure({ parley, cluster }: Shop, { rounds, screens }: Plan): Promise<boolean> {
  const questions = questionsAbout(await stock(parley, cluster));
  const cookie = await signIn(parley);
  // What the seed has left to be written would be written meanwhile.
  await ask(cluster.connection, 'checkpoint');
  let pass = true;
  // As they are answered by a server that has been at work: what it has not done before V8 compiles first.
  const asker = { name: 'cookie', value: cookie } as const;
  for (const { path } of questions) await askedInTurn({ parley, cluster }, asker, [path], WARM_UP);
  const one = async (name: string, path: string) => {
    pass = (await measured({ parley, cluster }, { name, path, asker }, rounds)) && pass;
  };
  for (const { name, path } of questions) await one(name, path);
  const watching = await agents(parley, screens);
  await one(`countTickets, ${screens} screens live`, '/api/v1/tickets/counts');
  await watching.saw(0);
  return pass;
}

type Asked = { name: string; path: string; asker: Asker };

async function measured(shop: Shop, { name, path, asker }: Asked, rounds: number): Promise<boolean> {
  const found = await answerTo(shop.parley.address + path, asker.value);
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
