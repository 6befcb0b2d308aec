import { parseArgs } from 'node:util';
import { type Desk, openDesk } from './app/desk.ts';
import type { Frames } from './app/dropped.ts';
import { type HandName, openTickets } from './app/opening.ts';
import { remember } from './app/remembering.ts';
import { scrollBare, scrollList } from './app/scrolling.ts';
import { growth, spread, told } from './app/told.ts';
import { type LongThread, NO_BEAT, typeIn } from './app/typing.ts';
import { BAR, weighFirstLoad } from './app/weigh.ts';
import { build } from './build.ts';
import { ask, type Cluster, startCluster } from './cluster.ts';
import { median, rounded } from './load/numbers.ts';
import { print, say } from './print.ts';
import { fill } from './seed/fill.ts';
import { type Parley, startParley } from './servers/parley.ts';

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

type Plan = { tickets: number; messages: number; opens: number; keys: number; remembered: number };
type Shop = { parley: Parley; cluster: Cluster; plan: Plan };

/** The inbox in Chromium, over a workspace that is full. */
export async function app(args: string[]): Promise<boolean> {
  const plan = planOf(args);
  build();
  const cluster = await startCluster();
  const stops = [() => cluster.stop()];
  try {
    const parley = await startParley(cluster);
    stops.push(() => parley.stop());
    say(`${plan.tickets} tickets and ${plan.messages} messages are made`);
    print({ bench: 'app', ...(await fill(cluster.connection, plan)) });
    const passed: boolean[] = [];
    for (const part of PARTS) passed.push(await part({ parley, cluster, plan }));
    const pass = passed.every(one => one);
    print({ bench: 'app', bars: BARS, pass });
    return pass;
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

const PARTS: ((shop: Shop) => Promise<boolean>)[] = [weighed, opened, scrolled, typed, remembered];

async function weighed(): Promise<boolean> {
  const weights = Object.entries(await weighFirstLoad());
  const bytes = Object.fromEntries(weights.map(([language, { gzip }]) => [language, gzip]));
  return told('first load', Math.max(...Object.values(bytes)) <= BARS.first_load_bytes, {
    gzip_bytes: bytes,
  });
}

/** Half of them by a click, half by a key. */
function opened({ parley, plan }: Shop): Promise<boolean> {
  return atDesk(parley, [], async desk => {
    await openTickets(desk, 'click', WARM_UP);
    const passed: boolean[] = [];
    for (const by of ['click', 'key'] as const) passed.push(await openedBy(desk, by, plan.opens / 2));
    return passed.every(one => one);
  });
}

const WARM_UP = 10;

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

async function typed({ parley, cluster, plan }: Shop): Promise<boolean> {
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

async function longestThread({ connection }: Cluster): Promise<LongThread> {
  const [row] = await ask(
    connection,
    'select ticket_id, count(*) from messages group by ticket_id order by count(*) desc, ticket_id limit 1',
  );
  return { ticketId: String(row?.ticket_id), messages: Number(row?.count) };
}

/** From the middle on: by then all is loaded that is loaded once. */
function remembered({ parley, plan }: Shop): Promise<boolean> {
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

function planOf(args: string[]): Plan {
  const options = {
    tickets: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '1000000' },
    opens: { type: 'string', default: '120' },
    keys: { type: 'string', default: '200' },
    remembered: { type: 'string', default: '500' },
  } as const;
  const { values } = parseArgs({ args, options });
  return {
    tickets: Number(values.tickets),
    messages: Number(values.messages),
    opens: Number(values.opens),
    keys: Number(values.keys),
    remembered: Number(values.remembered),
  };
}
