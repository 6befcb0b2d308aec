import { ask } from './cluster.ts';
import { load } from './deliver/climb.ts';
import { FULL, inFullShop, numbersIn, type Shop } from './fullShop.ts';
import { signIn } from './live/agents.ts';
import { askedInTurn } from './load/answers.ts';
import { print } from './print.ts';

/** TIME-2: what a report of a month takes, with all of its queries. Longer ones are shown beside it. */
const BARS = { p95_ms: 200, days: 30 };

const DAY_MS = 24 * 3_600_000;
const WARM_UP = 3;

/** Reports of a week, a month, a quarter and a year in a workspace that is full. */
export async function reports(args: string[]): Promise<boolean> {
  const plan = numbersIn(args, { ...FULL, rounds: 30 });
  const pass = await inFullShop('reports', plan, shop => measure(shop, plan.rounds));
  print({ bench: 'reports', bars: BARS, pass });
  return pass;
}

async function measure(shop: Shop, rounds: number): Promise<boolean> {
  const cookie = await signIn(shop.parley);
  await ask(shop.cluster.connection, 'checkpoint');
  let pass = true;
  for (const days of [7, 30, 90, 365]) pass = (await measured(shop, cookie, days, rounds)) && pass;
  return pass;
}

async function measured(shop: Shop, cookie: string, days: number, rounds: number): Promise<boolean> {
  const from = new Date(Date.now() - (days - 1) * DAY_MS).toISOString().slice(0, 10);
  const path = `/api/v1/reports?from=${from}`;
  const asker = { name: 'cookie', value: cookie } as const;
  await askedInTurn(shop, asker, [path], WARM_UP);
  const took = await askedInTurn(shop, asker, [path], rounds);
  const pass = days > BARS.days || took.p95_ms < BARS.p95_ms;
  print({ bench: 'reports', days, calls: rounds, ...took, load: load(), pass });
  return pass;
}
