import { ask } from './cluster.ts';
import { FULL, inFullShop, numbersIn, type Shop } from './fullShop.ts';
import { askedInTurn } from './load/answers.ts';
import { rounded } from './load/numbers.ts';
import { print } from './print.ts';
import { type Kind, kindsFor } from './search/questions.ts';
import type { Parley } from './servers/parley.ts';

/** VIEW-5: what an answer takes, a call at a time. */
const BARS = { p99_ms: 30 };

/** Calls of a kind before those that count. */
const WARM_UP = 50;

/** From a call's start to its whole answer: searches of every kind, the list and its counts, in a workspace that is full. */
export async function search(args: string[]): Promise<boolean> {
  const plan = numbersIn(args, { ...FULL, rounds: 300 });
  const passed: boolean[] = [];
  await inFullShop('search', plan, async shop => {
    // What the seed has left to be written would be written meanwhile.
    await ask(shop.cluster.connection, 'checkpoint');
    // As they are answered by a server that has been at work: what it has not done before V8 compiles first.
    const found = new Map<Kind, Found[]>();
    for (const kind of kindsFor(plan.tickets)) found.set(kind, await warmed(shop, kind));
    for (const [kind, each] of found) passed.push(await measure(shop, kind, each, plan.rounds));
  });
  const pass = passed.every(one => one);
  print({ bench: 'search', bars: BARS, pass });
  return pass;
}

/** What is found, of each question at least once. */
async function warmed({ parley }: Shop, { path, asked }: Kind): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < Math.max(asked.length, WARM_UP); at += 1)
    found.push(await foundBy(parley, path + asked[at % asked.length]));
  return found;
}

async function measure(
  servers: Shop,
  { name, path, asked }: Kind,
  found: Found[],
  rounds: number,
): Promise<boolean> {
  const paths = asked.map(one => path + one);
  const asker = { name: 'authorization', value: `Bearer ${servers.parley.apiKey}` } as const;
  const took = await askedInTurn(servers, asker, paths, rounds);
  print({ bench: 'search', asked: name, calls: rounds, ...took, ...counted(found.slice(0, paths.length)) });
  return took.p99_ms < BARS.p99_ms;
}

/** How much an answer has, and whether it may lack something. */
type Found = { count: number; truncated: boolean };

/** Of each question that is asked, on average. */
function counted(found: Found[]): Record<string, number> {
  const mean = (count: (one: Found) => number) =>
    found.reduce((all, one) => all + count(one), 0) / found.length;
  return {
    found: rounded(
      mean(({ count }) => count),
      1,
    ),
    truncated: rounded(mean(({ truncated }) => Number(truncated))),
  };
}

async function foundBy({ address, apiKey }: Parley, path: string): Promise<Found> {
  const response = await fetch(address + path, { headers: { authorization: `Bearer ${apiKey}` } });
  if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
  const { data, truncated } = (await response.json()) as { data?: unknown[]; truncated?: boolean };
  return { count: data?.length ?? 0, truncated: truncated === true };
}
