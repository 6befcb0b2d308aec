import { type Desk, openDesk } from './app/desk.ts';
import type { Frames } from './app/dropped.ts';
import { type HandName, openTickets } from './app/opening.ts';
import { remember } from './app/remembering.ts';
import { scrollBare, scrollList } from './app/scrolling.ts';
import { growth, spread, told } from './app/told.ts';
import { type LongThread, NO_BEAT, typeIn } from './app/typing.ts';
import { BAR, weighFirstLoad } from './app/weigh.ts';
import { build } from './build.ts';
import { ask } from './cluster.ts';
import { FULL, inFullShop, numbersIn, type Shop } from './fullShop.ts';
import { median, rounded } from './load/numbers.ts';
import { print } from './print.ts';
import type { Parley } from './servers/parley.ts';

/**
 * What an agent feels. A frame has 16 ms; of a hundred, one more than over a bare list may be dropped. A ticket leaves
 * behind what was read of it, for the five minutes that the page keeps what nobody looks at, and none of what was drawn.
 */
const BARS = {
  first_load_bytes: BAR,
  open_p95_ms: 100,
  dropped_per_100: 1,
  key_p95_ms: 16,
  kb_per_ticket: 30,
  nodes_per_ticket: 1,
};

const PLAN = { ...FULL, opens: 180, keys: 200, remembered: 500 };

type Planned = Shop & { plan: typeof PLAN };

/** The inbox in Chromium, over a workspace that is full. */
export async function app(args: string[]): Promise<boolean> {
  const plan = numbersIn(args, PLAN);
  build();
  const passed: boolean[] = [];
  await inFullShop('app', plan, async shop => {
    for (const part of PARTS) passed.push(await part({ ...shop, plan }));
  });
  const pass = passed.every(one => one);
  print({ bench: 'app', bars: BARS, pass });
  return pass;
}

const PARTS: ((shop: Planned) => Promise<boolean>)[] = [weighed, opened, scrolled, typed, remembered];

async function weighed(): Promise<boolean> {
  const weights = Object.entries(await weighFirstLoad());
  const bytes = Object.fromEntries(weights.map(([language, { gzip }]) => [language, gzip]));
  return told('first load', Math.max(...Object.values(bytes)) <= BARS.first_load_bytes, {
    gzip_bytes: bytes,
  });
}

/** A third of them by a click, a third by a key, and a third by a key before anything could be brought for it. */
function opened({ parley, plan }: Planned): Promise<boolean> {
  return atDesk(parley, [], async desk => {
    await openTickets(desk, 'click', WARM_UP);
    const passed: boolean[] = [];
    for (const by of BY) passed.push(await openedBy(desk, by, plan.opens / BY.length));
    return passed.every(one => one);
  });
}

const WARM_UP = 10;
const BY = ['click', 'key', 'key at once'] as const;

async function openedBy(desk: Desk, by: HandName, count: number): Promise<boolean> {
  const times = await openTickets(desk, by, count);
  const took = spread(times);
  return told(`open by ${by}`, took.p95_ms < BARS.open_p95_ms, { tickets: times.length, ...took });
}

/** In pairs, as neighbours alone compare where other work drops frames too; each in a browser that has done nothing yet. */
async function scrolled({ parley }: Shop): Promise<boolean> {
  const pairs: Pair[] = [];
  while (pairs.length < PAIRS) pairs.push(await atDesk(parley, [], scrolledBoth));
  const middle = (of: (pair: Pair) => number) => rounded(median(pairs.map(of)));
  const more = middle(({ list, bare }) => partOf(list) - partOf(bare));
  const [list, bare] = [middle(one => partOf(one.list)), middle(one => partOf(one.bare))];
  const found = { list_per_100: list, bare_per_100: bare, more_per_100: more, pairs };
  return told('scroll', more <= BARS.dropped_per_100, found);
}

type Pair = { list: Frames; bare: Frames };

async function scrolledBoth(desk: Desk): Promise<Pair> {
  return { list: await scrollList(desk), bare: await scrollBare(desk) };
}

const PAIRS = 3;

const partOf = ({ frames, dropped }: Frames) => (100 * dropped) / frames;

async function typed({ parley, cluster, plan }: Planned): Promise<boolean> {
  const thread = await longestThread(cluster);
  return atDesk(parley, NO_BEAT, async desk => {
    const { times, bare, bubbles } = await typeIn(desk, thread, plan.keys);
    const took = spread(times);
    return told('key', took.p95_ms < BARS.key_p95_ms, {
      keys: times.length,
      bubbles,
      ...took,
      bare: spread(bare),
    });
  });
}

async function longestThread({ connection }: Shop['cluster']): Promise<LongThread> {
  const [row] = await ask(
    connection,
    'select ticket_id, count(*) from messages group by ticket_id order by count(*) desc, ticket_id limit 1',
  );
  return { ticketId: String(row?.ticket_id), messages: Number(row?.count) };
}

/** From the middle on: by then all is loaded that is loaded once. */
function remembered({ parley, plan }: Planned): Promise<boolean> {
  const stops = [0.2, 0.6, 1].map(part => Math.round(plan.remembered * part));
  return atDesk(parley, [], async desk => {
    const held = await remember(desk, stops);
    const grown = growth(held.at(-2), held.at(-1));
    const pass = grown.kb_per_ticket <= BARS.kb_per_ticket && grown.nodes_per_ticket <= BARS.nodes_per_ticket;
    return told('memory', pass, { held, ...grown });
  });
}

async function atDesk<Found>(
  parley: Parley,
  flags: string[],
  work: (desk: Desk) => Promise<Found>,
): Promise<Found> {
  const desk = await openDesk(parley, flags);
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}
